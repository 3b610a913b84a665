import { parse, serialize } from 'parse5';
import type { Chapter } from '../../lib/book/chapters';
import { readChapter } from './chapter';
import { mendLinks, Numbers, type Place, relink } from './links';
import { numberSources } from './sources';
import { append, attr, create, findAll, remove, replace } from './tree';

export interface BookParts {
	/** The book's own page, with title, contents and an element with `data-book-chapters`. */
	shell: string;
	/** The finished page of each chapter, in reading order. */
	chapters: readonly { chapter: Chapter; html: string }[];
	place: Place;
}

/** The whole site in one page: the shell with every chapter in its place. */
export function assembleBook({ shell, chapters, place }: BookParts): string {
	const document = parse(shell, { scriptingEnabled: false });
	const [slot] = findAll(document, (element) => attr(element, 'data-book-chapters') !== undefined);
	const [last] = findAll(document, isStyleSheet).slice(-1);
	if (!slot || !last) throw new Error('Book: its page has no place for the chapters.');
	const numbers = new Numbers();
	const read = chapters.map(({ chapter, html }) => {
		const { element, styles } = readChapter(html, chapter);
		relink(element, chapter.slug, place, numbers);
		return { chapter, element, styles };
	});
	// When all chapters have been read: what the last one cites is numbered too.
	for (const { chapter, element } of read) {
		if (chapter.slug === 'sources') numberSources(element, numbers);
	}
	const known = new Set(findAll(document, isStyleSheet).map((link) => attr(link, 'href')));
	const added = [...new Set(read.flatMap(({ styles }) => styles))]
		.filter((href) => !known.has(href))
		.map((href) => create('link', { rel: 'stylesheet', href }));
	// The book's own style sheet comes after those of the parts, its page rules after all general ones:
	// browsers let the last rule for a margin win, named or not.
	const rules = findAll(document, ({ tagName }) => tagName === 'style');
	for (const style of rules) remove(style);
	replace(last, [...added, last, ...rules]);
	replace(slot, []);
	append(
		slot.parentNode ?? document,
		read.map(({ element }) => element),
	);
	mendLinks(document);
	return serialize(document);
}

function isStyleSheet(element: Parameters<typeof attr>[0]): boolean {
	return attr(element, 'rel') === 'stylesheet';
}
