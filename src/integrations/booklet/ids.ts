import { bookId } from '../../lib/book/chapters.ts';
import { attr, type Element, findAll, setAttr } from '../html-tree.ts';

/** Attributes that name ids, one or several. */
const REFERENCES = [
	'for',
	'headers',
	'aria-labelledby',
	'aria-describedby',
	'aria-controls',
	'aria-details',
	'aria-owns',
];
const IN_DRAWING = /url\(#([^)]+)\)/g;

/** Makes the ids of a chapter its own, with everything in it that names them. */
export function prefixIds(chapter: Element, slug: string): void {
	const own = (id: string) => bookId(slug, id);
	for (const element of findAll(chapter, () => true)) {
		const id = attr(element, 'id');
		if (id !== undefined) setAttr(element, 'id', own(id));
		for (const name of REFERENCES) {
			const ids = attr(element, name);
			if (ids !== undefined) setAttr(element, name, ids.split(/\s+/).map(own).join(' '));
		}
		for (const attribute of element.attrs) {
			attribute.value = attribute.value.replace(IN_DRAWING, (_, id: string) => `url(#${own(id)})`);
		}
		const link = element.tagName === 'use' ? attr(element, 'href') : undefined;
		if (link?.startsWith('#')) setAttr(element, 'href', `#${own(link.slice(1))}`);
	}
}

/** One level down: the book's title is its only first heading. */
export function demoteHeadings(chapter: Element): void {
	for (const heading of findAll(chapter, ({ tagName }) => /^h[1-5]$/.test(tagName))) {
		const tagName = `h${Number(heading.tagName.slice(1)) + 1}`;
		heading.tagName = tagName;
		heading.nodeName = tagName;
	}
}
