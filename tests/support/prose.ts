import type { Content, Page } from '~/integrations/content-check/content';

/** A piece of text that readers see, and where an author finds it. */
export interface Passage {
	/** `file:line` in a page, `file field` in a record or front matter. */
	where: string;
	/** File alone, for rules that have exceptions. */
	file: string;
	text: string;
}

/** Stands for code and for looked-up figures, which no rule of prose applies to. */
const CODE = '\ufffc';

/** A figure that the page looks up: text that stands in the sentence, but not in the file. */
const VALUE = /<Value\s[^>]*>/g;
const TAG = /<\/?[A-Za-z][^>]*>/g;
const LIST_ITEM = /^\s*(?:[-*]|\d+\.)\s+/;

/** Lines of a page's body by line number of the file, without imports, tags and code blocks. */
function bodyLines({ body, bodyLine }: Page): { line: number; text: string }[] {
	const keepBreaks = (markup: string) => markup.replace(/[^\n]/g, '');
	const plain = body
		.replace(/^```[\s\S]*?^```$/gm, keepBreaks)
		.replace(VALUE, (tag) => CODE + keepBreaks(tag))
		.replace(TAG, keepBreaks);
	return plain
		.split('\n')
		.map((line, index) => ({ line: bodyLine + index, text: line }))
		.filter(({ text: line }) => !/^import\s/.test(line));
}

/** Text of one line without the signs of Markdown; the addresses of links are left out. */
function withoutMarkup(line: string): string {
	return line
		.replace(/^#+\s+/, '')
		.replace(/\s*\[#[a-z0-9-]+\]\s*$/, '')
		.replace(LIST_ITEM, '')
		.replace(/`[^`]*`/g, CODE)
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/\*+/g, '')
		.trim();
}

/** What readers see of a page's text: a passage for each line, and for each cell of a table. */
export function bodyPassages(page: Page): Passage[] {
	return bodyLines(page).flatMap(({ line, text }) => {
		const cells = text.startsWith('|') ? text.split('|') : [text];
		return cells
			.map((cell) => withoutMarkup(cell))
			.filter((cell) => cell !== '' && !/^:?-+:?$/.test(cell))
			.map((cell) => ({ where: `${page.file}:${line}`, file: page.file, text: cell }));
	});
}

/** Fields of the front matter that readers see. */
export function frontPassages({ file, front }: Page, fields: readonly string[]): Passage[] {
	return fields.map((field) => ({ where: `${file} ${field}`, file, text: String(front[field]) }));
}

/** Every text of a language in the records, however deep. */
export function recordPassages({ records }: Content, lang: 'zh' | 'en'): Passage[] {
	return Object.values(records)
		.flat()
		.flatMap(({ file, data }) =>
			textsOf(data, lang, []).map(({ path, text }) => ({ where: `${file} ${path}`, file, text })),
		);
}

function textsOf(data: unknown, lang: string, path: string[]): { path: string; text: string }[] {
	if (typeof data === 'string')
		return path.at(-1) === lang ? [{ path: path.join('.'), text: data }] : [];
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, value]) => textsOf(value, lang, [...path, key]));
}

/** Lines that go on in the next one: on the page the break would be a space. */
export function brokenParagraphs(page: Page): Passage[] {
	const isPlain = (text = '') => text.trim() !== '' && !/^(?:#|\||>|-{3,}$)/.test(text);
	const lines = bodyLines(page);
	return lines
		.filter(({ text }, index) => {
			const next = lines[index + 1]?.text;
			return isPlain(text) && isPlain(next) && !LIST_ITEM.test(next ?? '');
		})
		.map(({ line, text }) => ({ where: `${page.file}:${line}`, file: page.file, text }));
}

/** Paragraphs of a page's text, without markup: what stands between blank lines. */
export function paragraphs(page: Page): string[] {
	const text = bodyLines(page)
		.map(({ text: line }) => line)
		.join('\n');
	return text
		.split(/\n\s*\n/)
		.map((block) => block.split('\n').map(withoutMarkup).join('\n').trim())
		.filter((block) => block !== '');
}

export function countHan(text: string): number {
	return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

/** English words: what stands between spaces and holds a letter or digit. */
export function countWords(text: string): number {
	return text.split(/[\s|]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
