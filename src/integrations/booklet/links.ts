import { bookId } from '../../lib/book/chapters.ts';
import {
	attr,
	type Element,
	findAll,
	hasClass,
	type Parent,
	setAttr,
	setText,
	textOf,
} from '../html-tree.ts';

/** Where the book stands and what is in it. */
export interface Place {
	/** Path of the language's home page: `/`, `/qt/en/`. */
	home: string;
	/** Slugs of all chapters and of what stands in them. */
	slugs: ReadonlySet<string>;
}

/** Numbers of sources in the order in which the book first names them, from 1. */
export class Numbers {
	readonly #numbers = new Map<string, number>();

	of(id: string): number {
		const known = this.#numbers.get(id);
		if (known !== undefined) return known;
		this.#numbers.set(id, this.#numbers.size + 1);
		return this.#numbers.size;
	}

	/** Whether the book names a source. */
	has(id: string): boolean {
		return this.#numbers.has(id);
	}
}

const SOURCE_ON_PAGE = /^#source-(.+)$/;

/** Stand around a source's id where its number will be. */
const [OPEN, CLOSE] = ['\ue000', '\ue001'];
const CITATION = new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`, 'g');

/** Points the links of a chapter into the book. Its citations are numbered by `numberCitations`. */
export function relink(chapter: Element, slug: string, place: Place): void {
	for (const link of findAll(chapter, ({ tagName }) => tagName === 'a')) {
		const href = attr(link, 'href') ?? '';
		const cited = SOURCE_ON_PAGE.exec(href)?.[1] ?? sourceNamed(link, href, place);
		if (cited) cite(link, cited);
		else setAttr(link, 'href', inBook(href, slug, place));
	}
}

/** Id of the source whose id a link shows as its text, as records do. */
function sourceNamed(link: Element, href: string, { home }: Place): string | undefined {
	const [page, id] = href.split('#');
	const parent = link.parentNode;
	const isRow = parent && 'tagName' in parent && hasClass(parent, 'row-sources');
	const names = isRow || textOf(link).trim() === id;
	return page === `${home}sources/` && id && names ? id : undefined;
}

/** The citations of a chapter with their numbers in the book's one list. */
export function numberCitations(chapter: string, numbers: Numbers): string {
	return chapter.replace(CITATION, (_, id: string) => String(numbers.of(id)));
}

function cite(link: Element, id: string): void {
	const number = OPEN + id + CLOSE;
	const label = attr(link, 'aria-label');
	setText(link, number);
	setAttr(link, 'href', `#${bookId('sources', id)}`);
	setAttr(link, 'aria-label', label?.replace(/\d+.*$/, number));
}

/** Address of a link in the book; what is not in the book keeps its address on the site. */
function inBook(href: string, slug: string, { home, slugs }: Place): string {
	if (href.startsWith('#')) return `#${bookId(slug, href.slice(1))}`;
	if (!href.startsWith(home) || href.includes('?')) return href;
	const [path = '', anchor = ''] = href.slice(home.length).split('#');
	const target = path.replace(/\/$/, '');
	if (target === '') return '#book';
	return slugs.has(target) ? `#${bookId(target, anchor)}` : href;
}

/** Turns links to places that the book leaves out to what they stand in. */
export function mendLinks(parent: Parent, ids: ReadonlySet<string>): void {
	for (const link of findAll(parent, ({ tagName }) => tagName === 'a')) {
		const href = attr(link, 'href') ?? '';
		if (href.startsWith('#')) setAttr(link, 'href', mended(href, ids));
	}
}

/** Start tags of links as parse5 writes them. */
const LINK = /<a(?: [^\s"=>]+="[^"]*")*>/g;

/** The same in HTML that parse5 has written. */
export function mendLinksIn(html: string, ids: ReadonlySet<string>): string {
	return html.replace(LINK, (tag) =>
		tag.replace(/ href="(#[^"]*)"/, (_, href: string) => ` href="${mended(href, ids)}"`),
	);
}

function mended(href: string, ids: ReadonlySet<string>): string {
	let id = href.slice(1);
	while (id !== '' && !ids.has(id)) id = id.slice(0, Math.max(0, id.lastIndexOf('--')));
	return `#${id || 'book'}`;
}
