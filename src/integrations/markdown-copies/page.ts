import { parseFragment } from 'parse5';
import { attr, type Element, findAll, hasClass, textOf } from '../html-tree.ts';
import { blocksOf } from './blocks.ts';
import { inline } from './inline.ts';
import type { Place } from './place.ts';

export interface Copy {
	title: string;
	/** Title, text and what follows it, in Markdown; cited sources as `[^id]`. */
	text: string;
	/** What stands at the foot for each cited source, in the order of the page. */
	notes: Notes;
}

/** Id of a source and what is said of it. */
export type Notes = readonly (readonly [id: string, text: string])[];

const SOURCE = 'source-';
const UNREAD = /<(svg|script)\b[\s\S]*?<\/\1>/g;

/**
 * The part of a finished page that is copied. Reading it takes most of the time, so what is left out
 * anyway is not in it.
 * @throws where the page has no text
 */
export function copiedPart(html: string, { url }: Place): string {
	const start = html.indexOf('<article');
	const end = html.lastIndexOf('</article>');
	if (start < 0 || end < start) throw new Error(`Markdown: ${url} has no text.`);
	return html.slice(start, end).replace(UNREAD, '');
}

/**
 * The text of a finished page as Markdown.
 * @param part of a page of the build, as `copiedPart` gives it
 * @throws where it has no title
 */
export function copyOf(part: string, place: Place): Copy {
	const fragment = parseFragment(part, { scriptingEnabled: false });
	const [article] = findAll(fragment, ({ tagName }) => tagName === 'article');
	const [heading] = findAll(fragment, ({ tagName }) => tagName === 'h1');
	if (!article || !heading) throw new Error(`Markdown: ${place.url} has no title.`);
	const notes = takeNotes(article, place);
	const blocks = [`# ${inline(heading, place)}`, ...blocksOf(article, place)];
	return { title: textOf(heading).trim(), text: blocks.join('\n\n'), notes };
}

/** Takes the list of sources off the end of a page, with its heading. */
function takeNotes(article: Element, place: Place): Notes {
	const [list] = findAll(
		article,
		(element) =>
			element.tagName === 'ol' &&
			hasClass(element, 'source-list') &&
			findAll(element, (item) => attr(item, 'id')?.startsWith(SOURCE) ?? false).length > 0,
	);
	if (!list) return [];
	const notes = findAll(list, ({ tagName }) => tagName === 'li').map(
		(item) => [(attr(item, 'id') ?? '').slice(SOURCE.length), inline(item, place)] as const,
	);
	const section = list.parentNode;
	if (section && 'tagName' in section) section.childNodes = [];
	return notes;
}

/** Sources as footnotes, under a heading of their own. */
export function footnotes(notes: Notes, heading: string): string {
	const lines = notes.map(([id, text]) => `[^${id}]: ${text}`);
	return lines.length > 0 ? `## ${heading}\n\n${lines.join('\n')}` : '';
}
