import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';
import { lineAt } from '../lines.ts';

/** What `npm run new` puts where an author is still to write; see scripts/new/marks.ts. */
const MARK = /〔待寫：([^〕]*)〕|\[to write: ([^\]]*)\]/g;

/** Nothing half-written is published: no page or record holds a mark for text that is still to be written. */
export function checkUnwritten({ records, pages }: Content): Issue[] {
	return [
		...pages.flatMap(({ file, body, bodyLine, front }) => [
			...marksIn(body).map(({ text, index }) => ({
				file,
				line: bodyLine + lineAt(body, index) - 1,
				field: 'text',
				message: message(text),
			})),
			...fieldsOf(file, front),
		]),
		...Object.values(records)
			.flat()
			.flatMap(({ file, data }) => fieldsOf(file, data)),
	];
}

/** Marks in the texts of a record, whatever their depth. */
export function fieldsOf(file: string, data: unknown, path: readonly PropertyKey[] = []): Issue[] {
	if (typeof data === 'string') {
		return marksIn(data).map(({ text }) => {
			return { file, path, field: path.join('.'), message: message(text) };
		});
	}
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
		fieldsOf(file, value, [...path, Array.isArray(data) ? Number(key) : key]),
	);
}

function marksIn(text: string): { text: string; index: number }[] {
	return [...text.matchAll(MARK)].map((match) => ({
		text: match[1] ?? match[2] ?? '',
		index: match.index,
	}));
}

function message(what: string): string {
	return `still to write: "${what}". Put the text in the place of the mark, brackets and all.`;
}
