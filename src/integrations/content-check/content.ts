import { readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { globSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { parse } from 'yaml';
import { LANGS, LANGUAGES, type Lang } from '../../i18n/languages.ts';
import { Kept } from '../kept.ts';
import type { Issue } from './issue.ts';

export interface ContentRecord {
	id: string;
	file: string;
	data: unknown;
}

export interface Page {
	/** Slug without language, '' for home. */
	slug: string;
	lang: Lang;
	file: string;
	front: Record<string, unknown>;
	/** Text after the front matter. */
	body: string;
	/** Line of the file on which the body begins. */
	bodyLine: number;
}

/** Everything that authors write, as read from disk. */
export interface Content {
	records: Record<RecordFolder, ContentRecord[]>;
	pages: Page[];
	/** Files that could not be read as what they should be. */
	unreadable: Issue[];
}

export const RECORD_FOLDERS = [
	'events',
	'glossary',
	'claims',
	'sources',
	'central-banks',
	'data',
	'comparison',
	'changes',
	'redirects',
] as const;
export type RecordFolder = (typeof RECORD_FOLDERS)[number];

/** What texts say, by the text: several steps of a build read the same files. */
const YAML = new Map<string, unknown>();
const MDX = new Map<string, ReturnType<typeof parseFrontmatter>>();

function parsed<T>(text: string, known: Map<string, T>, parseText: (text: string) => T): T {
	const found = known.get(text);
	if (found !== undefined) return found;
	const made = parseText(text);
	known.set(text, made);
	return made;
}

/**
 * Reads `content/` under a project's root.
 * @param cache file that keeps records between builds; reading YAML takes long
 */
export function readContent(root: string, cache?: string): Content {
	const unreadable: Issue[] = [];
	const kept = new Kept<unknown>(cache);
	const parseRecord = (text: string) => kept.of([text], () => parse(text) as unknown);
	const records = Object.fromEntries(
		RECORD_FOLDERS.map((folder) => [folder, readRecords(root, folder, parseRecord, unreadable)]),
	) as Content['records'];
	const pages = LANGS.flatMap((lang) => readPages(root, lang, unreadable));
	kept.save();
	return { records, pages, unreadable };
}

function readRecords(
	root: string,
	folder: RecordFolder,
	parseRecord: (text: string) => unknown,
	unreadable: Issue[],
): ContentRecord[] {
	return list(root, `content/${folder}/*.yaml`).flatMap((file) => {
		try {
			const data = parsed(readFileSync(join(root, file), 'utf8'), YAML, parseRecord);
			return [{ id: basename(file, '.yaml'), file, data }];
		} catch (error) {
			unreadable.push({ file, field: 'YAML', ...asSaid(error) });
			return [];
		}
	});
}

/** Reads the pages of a language; files that are none are added to `unreadable`. */
export function readPages(root: string, lang: Lang, unreadable: Issue[] = []): Page[] {
	const folder = `content/docs/${LANGUAGES[lang].folder}`;
	return list(root, `${folder}/**/*.mdx`).flatMap((file) => {
		try {
			const text = readFileSync(join(root, file), 'utf8');
			const { frontmatter, content } = parsed(text, MDX, parseFrontmatter);
			return [
				{
					slug: relative(folder, file)
						.replaceAll(sep, '/')
						.replace(/\.mdx$/, '')
						.replace(/(?:^|\/)index$/, ''),
					lang,
					file,
					front: frontmatter,
					body: content,
					bodyLine: text.slice(0, text.length - content.length).split('\n').length,
				},
			];
		} catch (error) {
			unreadable.push({ file, field: 'front matter', ...asSaid(error) });
			return [];
		}
	});
}

/** What a parser says of a file, and on which line. */
function asSaid(error: unknown): Pick<Issue, 'message' | 'line'> {
	const { message, linePos, mark } = error as Error & {
		linePos?: [{ line: number }];
		mark?: { line: number };
	};
	// The parser of the front matter counts from 0, with the line of the `---` before it.
	return { message, line: linePos?.[0].line ?? (mark?.line ?? 0) + 1 };
}

/** Ids that authors have given to the headings of a text. */
export function headingIds(body: string): string[] {
	return [...body.matchAll(/^#{2,6} .*\[#([a-z][a-z0-9-]*)\]\s*$/gm)].map(([, id]) => id!);
}

function list(root: string, pattern: string): string[] {
	return globSync(pattern, { cwd: root })
		.map((file) => file.replaceAll(sep, '/'))
		.sort();
}
