import { parse, serialize, serializeOuter } from 'parse5';
import type { Chapter } from '../../lib/book/chapters.ts';
import { readChapter } from './chapter.ts';
import { mendLinks, mendLinksIn, Numbers, type Place, relink } from './links.ts';
import { numberSources } from './sources.ts';
import { attr, create, type Element, findAll, remove, replace } from '../html-tree.ts';

export interface BookParts {
	/** The book's own page, with title, contents and an element with `data-book-chapters`. */
	shell: string;
	/** The finished page of each chapter, in reading order. */
	chapters: Iterable<{ chapter: Chapter; html: string }>;
	place: Place;
}

/**
 * The whole site in one page, in pieces to be written one after the other: the shell with every chapter in
 * its place. A chapter is held as text as soon as it is read: as trees, those of a large site would fill
 * the memory.
 */
export function assembleBook({ shell, chapters, place }: BookParts): string[] {
	const document = parse(shell, { scriptingEnabled: false });
	const [slot] = findAll(document, (element) => attr(element, 'data-book-chapters') !== undefined);
	const [last] = findAll(document, isStyleSheet).slice(-1);
	if (!slot || !last) throw new Error('Book: its page has no place for the chapters.');
	const numbers = new Numbers();
	const ids = new Set(idsIn(document));
	const linked = new Set<string>();
	const texts: (string | Element)[] = [];
	for (const { chapter, html } of chapters) {
		const { element, styles } = readChapter(html, chapter);
		relink(element, chapter.slug, place, numbers);
		for (const id of idsOf(element)) ids.add(id);
		for (const href of styles) linked.add(href);
		// When all chapters have been read: what the last one cites is numbered too.
		texts.push(chapter.slug === 'sources' ? element : serializeOuter(element));
	}
	const known = new Set(findAll(document, isStyleSheet).map((link) => attr(link, 'href')));
	const added = [...linked]
		.filter((href) => !known.has(href))
		.map((href) => create('link', { rel: 'stylesheet', href }));
	// The book's own style sheet comes after those of the parts, its page rules after all general ones:
	// browsers let the last rule for a margin win, named or not.
	const rules = findAll(document, ({ tagName }) => tagName === 'style');
	for (const style of rules) remove(style);
	replace(last, [...added, last, ...rules]);
	mendLinks(document, ids);
	const [before = '', after = ''] = serialize(document).split(serializeOuter(slot));
	return [before, ...texts.map((text) => finished(text, numbers, ids)), after];
}

function finished(text: string | Element, numbers: Numbers, ids: ReadonlySet<string>): string {
	if (typeof text === 'string') return mendLinksIn(text, ids);
	numberSources(text, numbers);
	return mendLinksIn(serializeOuter(text), ids);
}

function idsOf(element: Element): string[] {
	return [attr(element, 'id') ?? '', ...idsIn(element)];
}

function idsIn(parent: Parameters<typeof findAll>[0]): string[] {
	return findAll(parent, () => true).map((element) => attr(element, 'id') ?? '');
}

function isStyleSheet(element: Element): boolean {
	return attr(element, 'rel') === 'stylesheet';
}
