import { parse, parseFragment } from 'parse5';
import { bookId, type Chapter } from '../../lib/book/chapters.ts';
import { articleOf } from '../article.ts';
import { clean } from './clean.ts';
import { demoteHeadings, prefixIds } from './ids.ts';
import { writeInputs } from './inputs.ts';
import { append, attr, create, type Element, findAll, hasClass, remove } from '../html-tree.ts';

export interface ChapterPage {
	/** The chapter, its links not yet turned. */
	element: Element;
	/** Addresses of the style sheets that its page links. */
	styles: string[];
}

/**
 * A chapter from the finished page: title, summary, notice and text, without the page's furniture.
 * @param html a page of the build
 * @throws where the page has no text
 */
export function readChapter(html: string, { slug, number }: Chapter): ChapterPage {
	const [article] = parseFragment(articleOf(html), { scriptingEnabled: false }).childNodes;
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
	return { element, styles: styleSheets(html) };
}

/** Addresses of the style sheets in the head of a page. */
function styleSheets(html: string): string[] {
	const head = parse(html.slice(0, html.indexOf('</head>')), { scriptingEnabled: false });
	return findAll(head, (element) => attr(element, 'rel') === 'stylesheet').map(
		(element) => attr(element, 'href') ?? '',
	);
}

function isEmptyBasin(element: Element): boolean {
	return hasClass(element, 'page-basin') && element.childNodes.length === 0;
}
