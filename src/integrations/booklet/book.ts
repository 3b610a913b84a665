import { parse, parseFragment, serialize, serializeOuter } from 'parse5';
import type { Chapter } from '../../lib/book/chapters.ts';
import { articleOf } from '../article.ts';
import { Kept } from '../kept.ts';
import { styleSheets } from '../style-sheets.ts';
import { type ChapterText, idsIn, readChapter } from './chapter.ts';
import { mendLinks, mendLinksIn, numberCitations, Numbers, type Place } from './links.ts';
import { numberSources } from './sources.ts';
import { attr, create, type Element, findAll, remove, replace } from '../html-tree.ts';

export interface BookParts {
	/** The book's own page, with title, contents and an element with `data-book-chapters`. */
	shell: string;
	/** The finished page of each chapter, in reading order. */
	chapters: Iterable<{ chapter: Chapter; html: string }>;
	place: Place;
	/** Chapters of earlier books. */
	kept?: Kept<ChapterText>;
}

/**
 * The whole site in one page, in pieces to be written one after the other: the shell with every chapter in
 * its place. A chapter is held as text as soon as it is read: as trees, those of a large site would fill
 * the memory.
 */
export function assembleBook({ shell, chapters, place, kept = new Kept() }: BookParts): string[] {
	const document = parse(shell, { scriptingEnabled: false });
	const [slot] = findAll(document, (element) => attr(element, 'data-book-chapters') !== undefined);
	const [last] = findAll(document, isStyleSheet).slice(-1);
	if (!slot || !last) throw new Error('Book: its page has no place for the chapters.');
	const numbers = new Numbers();
	const ids = new Set(idsIn(document));
	const linked = new Set<string>();
	const where = JSON.stringify([place.home, ...place.slugs]);
	const texts: { slug: string; text: string }[] = [];
	for (const { chapter, html } of chapters) {
		const page = articleOf(html);
		const read = kept.of([page, JSON.stringify(chapter), where], () =>
			readChapter(page, chapter, place),
		);
		for (const id of read.ids) ids.add(id);
		for (const href of styleSheets(html)) linked.add(href);
		texts.push({ slug: chapter.slug, text: numberCitations(read.html, numbers) });
	}
	const known = new Set(styleSheets(shell));
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
	const finished = texts.map(({ slug, text }) =>
		// When all chapters have been read: what the last one cites is numbered too.
		mendLinksIn(slug === 'sources' ? withNumberedSources(text, numbers) : text, ids),
	);
	return [before, ...finished, after];
}

function withNumberedSources(text: string, numbers: Numbers): string {
	const fragment = parseFragment(text, { scriptingEnabled: false });
	numberSources(fragment, numbers);
	return serialize(fragment);
}

function isStyleSheet(element: Element): boolean {
	return attr(element, 'rel') === 'stylesheet';
}
