import { parseFragment, serializeOuter } from 'parse5';
import { bookId, type Chapter } from '../../lib/book/chapters.ts';
import { clean } from './clean.ts';
import { demoteHeadings, prefixIds } from './ids.ts';
import { writeInputs } from './inputs.ts';
import { type Place, relink } from './links.ts';
import { append, attr, create, type Element, findAll, hasClass, remove } from '../html-tree.ts';

export interface ChapterText {
	/** The chapter as HTML, its citations not yet numbered (`links.ts`). */
	html: string;
	/** Ids of the chapter and of all in it. */
	ids: string[];
}

/**
 * A chapter from the article of a finished page: title, summary, notice and text, without the page's
 * furniture, its links turned into the book.
 * @throws where the page has no text
 */
export function readChapter(page: string, { slug, number }: Chapter, place: Place): ChapterText {
	const [article] = parseFragment(page, { scriptingEnabled: false }).childNodes;
	if (!article || !('tagName' in article)) throw new Error(`Book: the page "${slug}" has no text.`);
	const parts = article.childNodes.filter(
		(node): node is Element =>
			'tagName' in node && (hasClass(node, 'page-title') || hasClass(node, 'prose')),
	);
	const element = create('section', {
		class: `book-chapter ${attr(article, 'class') ?? ''}`.replace(' has-contents', ''),
		'data-number': String(number),
	});
	append(element, parts);
	for (const heading of findAll(element, ({ tagName }) => tagName === 'h1')) heading.attrs = [];
	clean(element);
	writeInputs(element);
	demoteHeadings(element);
	prefixIds(element, slug);
	element.attrs.push({ name: 'id', value: bookId(slug) });
	for (const empty of findAll(element, isEmptyBasin)) remove(empty);
	relink(element, slug, place);
	return { html: serializeOuter(element), ids: [bookId(slug), ...idsIn(element)] };
}

/** Ids of all in an element or document. */
export function idsIn(parent: Parameters<typeof findAll>[0]): string[] {
	return findAll(parent, () => true).flatMap((element) => attr(element, 'id') ?? []);
}

function isEmptyBasin(element: Element): boolean {
	return hasClass(element, 'page-basin') && element.childNodes.length === 0;
}
