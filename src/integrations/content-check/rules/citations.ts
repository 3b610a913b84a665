import type { Content, Page } from '../content.ts';
import type { Issue } from '../issue.ts';
import { lineAt } from '../lines.ts';

const CITE = /<Cite\s+id="([^"]*)"/g;

/** What a page cites in its text and what its front matter lists are the same. */
export function checkCitations({ pages }: Content): Issue[] {
	return pages.flatMap((page) => {
		const listed = Array.isArray(page.front['sources']) ? (page.front['sources'] as string[]) : [];
		const cited = citationsOf(page);
		const citedIds = new Set(cited.map(({ id }) => id));
		return [
			...cited
				.filter(({ id }) => !listed.includes(id))
				.map(({ id, line }) => ({
					file: page.file,
					line,
					field: 'text',
					message: `<Cite id="${id}"> is not in the page's "sources". Allowed: ${listed.join(', ') || 'none yet'}.`,
				})),
			...listed
				.map((id, index) => ({ id, index }))
				.filter(({ id }) => !citedIds.has(id))
				.map(({ id, index }) => ({
					file: page.file,
					path: ['sources', index],
					field: 'sources',
					message: `"${id}" is listed but never cited. Cite it in the text or take it out.`,
				})),
		];
	});
}

function citationsOf({ body, bodyLine }: Page): { id: string; line: number }[] {
	return [...body.matchAll(CITE)].flatMap((match) => {
		const line = bodyLine + lineAt(body, match.index) - 1;
		return (match[1] ?? '')
			.split(/\s+/)
			.filter(Boolean)
			.map((id) => ({ id, line }));
	});
}
