import { describe, expect, it } from 'vitest';
import { LANGS, LANGUAGES } from '../../src/i18n/languages.ts';
import { bookId, chaptersOf } from '../../src/lib/book/chapters.ts';
import { NAVIGATION } from '../../src/navigation.ts';
import {
	attr,
	BUILDS,
	documentOf,
	type Element,
	findAll,
	type Node,
	pagesOf,
	SUB_PATH_BUILD,
	textOf,
} from '../support/site.ts';

/** Text without the marks of citations, whose numbers are others in the book. */
function uncited(node: Node): string {
	if (attr(node, 'class') === 'cite') return '';
	if (!('childNodes' in node)) return textOf(node);
	return node.childNodes.map(uncited).join('').replace(/\s+/g, ' ');
}

const SLUGS = NAVIGATION.flatMap(({ slugs }) => slugs);

describe.each(BUILDS.flatMap((build) => LANGS.map((lang) => ({ build, lang, name: build.name }))))(
	'the book in $lang of the $name build',
	({ build, lang }) => {
		const { prefix, tag } = LANGUAGES[lang];
		const pages = new Map(pagesOf(build).map((page) => [page.path, page]));
		const pageOf = (slug: string) => documentOf(pages.get(`/${prefix}${slug}/`)!);
		const document = pageOf('book');
		const all = findAll(document, () => true);
		const byId = new Map(all.flatMap((element) => [[attr(element, 'id') ?? '', element]]));
		const withClass = (element: Parameters<typeof findAll>[0], name: string) =>
			findAll(element, (other) => (attr(other, 'class') ?? '').split(' ').includes(name));
		const text = (element: Element) => textOf(element).replace(/\s+/g, ' ').trim();

		it('holds every page of the contents, in reading order', () => {
			expect(SLUGS.filter((slug) => !byId.has(bookId(slug)))).toEqual([]);
			const chapters = withClass(document, 'book-chapter').map((element) => attr(element, 'id'));
			expect(chapters).toEqual(chaptersOf(NAVIGATION).map(({ slug }) => bookId(slug)));
		});

		it('holds the text of each page', () => {
			const lost = chaptersOf(NAVIGATION).flatMap(({ slug }) => {
				const here = uncited(byId.get(bookId(slug))!);
				return withClass(pageOf(slug), 'prose')[0]!
					.childNodes.filter(({ nodeName }) => nodeName === 'p')
					.filter((paragraph) => attr(paragraph, 'class') === undefined)
					.map(uncited)
					.filter((paragraph) => !here.includes(paragraph))
					.map((paragraph) => `${slug}: ${paragraph.slice(0, 40)}`);
			});
			expect(lost).toEqual([]);
		});

		it('leads within itself, to ids that are there once', () => {
			const ids = all.flatMap((element) => attr(element, 'id') ?? []);
			expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
			const links = findAll(document, ({ tagName }) => tagName === 'a').map(
				(link) => attr(link, 'href') ?? '',
			);
			const inside = links.filter((href) => href.startsWith('#'));
			expect(inside.length).toBeGreaterThan(500);
			expect(inside.filter((href) => !byId.has(href.slice(1)))).toEqual([]);
			const home = build.base + prefix;
			const leaving = links.filter((href) => SLUGS.some((slug) => href === `${home}${slug}/`));
			expect(leaving).toEqual([]);
		});

		it('numbers its sources in one list, and every citation by it', () => {
			const [list] = withClass(document, 'book-sources');
			const numbers = new Map(
				findAll(list!, ({ tagName }) => tagName === 'li').map((entry, index) => [
					`#${attr(entry, 'id')}`,
					String(index + 1),
				]),
			);
			const marks = withClass(document, 'cite').flatMap((mark) =>
				findAll(mark, ({ tagName }) => tagName === 'a'),
			);
			expect(marks.length).toBeGreaterThan(300);
			const wrong = marks.filter((mark) => numbers.get(attr(mark, 'href')!) !== text(mark));
			expect(wrong.map(text)).toEqual([]);
			expect(text(marks[0]!)).toBe('1');
		});

		it('needs no script and nothing that is only on a screen', () => {
			const names = new Set(all.map(({ tagName }) => tagName));
			const unwanted = ['form', 'input', 'select', 'button', 'template', 'noscript', 'dialog'];
			expect(unwanted.filter((name) => names.has(name))).toEqual([]);
			expect(findAll(document, ({ tagName }) => tagName === 'script').length).toBe(1);
			expect(
				all.filter(
					({ tagName, attrs }) =>
						tagName === 'details' && attrs.every(({ name }) => name !== 'open'),
				),
			).toEqual([]);
			expect(names.has('svg')).toBe(true);
		});

		it('is in its language, out of the search engines’ sight, and in its own place', () => {
			expect(attr(findAll(document, ({ tagName }) => tagName === 'html')[0]!, 'lang')).toBe(tag);
			const [robots] = findAll(document, (element) => attr(element, 'name') === 'robots');
			expect(attr(robots!, 'content')).toBe('noindex');
			const canonical = findAll(document, (element) => attr(element, 'rel') === 'canonical');
			expect(canonical.map((link) => attr(link, 'href'))).toEqual(
				build === SUB_PATH_BUILD ? [`https://qt.example.org${build.base}${prefix}book/`] : [],
			);
			expect(withClass(pageOf('about'), 'book-link')).toHaveLength(1);
		});
	},
);
