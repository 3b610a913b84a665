import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/integrations/content-check/content.ts';
import {
	attr,
	BUILDS,
	documentOf,
	type Element,
	findAll,
	isBook,
	isEmbed,
	pagesOf,
	ROOT_BUILD,
	type SitePage,
	SUB_PATH_BUILD,
	textOf,
} from '../support/site.ts';

const withClass = (page: SitePage, name: string): Element[] =>
	findAll(documentOf(page), (element) => attr(element, 'class') === name);
/** Pages that have an end: all but search, 404, embeds and the site as one document. */
const endedOf = (pages: SitePage[]) =>
	pages.filter((page) => !isEmbed(page) && !isBook(page) && !/\/(?:404|search)\b/.test(page.path));

describe.each(BUILDS)('the end of a page of the $name build', (build) => {
	const site = `${build === SUB_PATH_BUILD ? 'https://qt.example.org' : 'http://localhost:4321'}${build.base}`;
	const pages = endedOf(pagesOf(build));

	it('gives its citation in three forms with its title, its day and its absolute address', () => {
		for (const page of pages) {
			const address = site + page.path.slice(1);
			const [title = ''] = findAll(documentOf(page), ({ tagName }) => tagName === 'h1').map(textOf);
			// A tool has citations of its state as well, above the page's end.
			const [end] = withClass(page, 'cite-page');
			const isForm = (element: Element) => attr(element, 'class') === 'copy-text';
			const forms = findAll(end!, isForm).map((form) =>
				textOf(findAll(form, ({ tagName }) => tagName === 'code')[0]!),
			);
			expect(forms, page.path).toHaveLength(3);
			for (const form of forms) {
				expect(form).toContain(title);
				expect(form).toContain(address);
				expect(form).toMatch(/\b20\d\d/);
			}
			expect(forms[2]).toMatch(/^@misc\{qt-[a-z0-9-]+-(?:zh|en),\n(?: {2}[a-z]+ = .+,?\n)+\}$/);
		}
	});

	it('names each BibTeX entry differently', () => {
		const keys = pages.map(
			(page) => /@misc\{([^,]+),/.exec(textOf(withClass(page, 'cite-page')[0]!))?.[1],
		);
		expect(new Set(keys).size).toBe(pages.length);
	});
});

describe('the link for reports', () => {
	it('is not there where no address is set', () => {
		expect(pagesOf(ROOT_BUILD).flatMap((page) => withClass(page, 'report-link'))).toEqual([]);
	});

	it('leads to the address that is set, with that of the page', () => {
		for (const page of endedOf(pagesOf(SUB_PATH_BUILD))) {
			const [link] = withClass(page, 'report-link').flatMap((element) =>
				findAll(element, ({ tagName }) => tagName === 'a'),
			);
			const here = encodeURIComponent(`https://qt.example.org/qt/kb${page.path}`);
			expect(attr(link!, 'href')).toBe(`https://report.example.org/new?page=${here}`);
			expect(textOf(link!).trim()).toBe(page.lang === 'en' ? 'Report a mistake' : '回報錯誤');
		}
	});
});

describe.each(['/about/', '/en/about/'])('%s', (path) => {
	const about = pagesOf(ROOT_BUILD).find((page) => page.path === path)!;
	const root = path.replace('about/', '');

	it('lists the day of the next review of every page, from the records, nearest first', () => {
		const [list] = withClass(about, 'reviews');
		const days = findAll(list!, ({ tagName }) => tagName === 'time').map((day) =>
			attr(day, 'datetime'),
		);
		expect(days).toEqual([...days].sort());
		const linked = findAll(list!, ({ tagName }) => tagName === 'a').map((link) =>
			attr(link, 'href'),
		);
		const wanted = readContent('.')
			.pages.filter(({ lang, front }) => lang === 'zh' && front['kind'] !== 'search')
			.map(({ slug }) => `${root}${slug}${slug && '/'}`);
		expect([...linked].sort()).toEqual(wanted.sort());
	});

	it('shows every change under the heading that the feed leads to', () => {
		const ids = findAll(documentOf(about), ({ tagName }) => tagName === 'h2').map((heading) =>
			attr(heading, 'id'),
		);
		expect(ids).toContain('changes');
		const [list] = withClass(about, 'changes');
		const changes = readContent('.').records.changes.map(({ id }) => `change-${id}`);
		const shown = findAll(list!, ({ tagName }) => tagName === 'li').map((item) => attr(item, 'id'));
		expect([...shown].sort()).toEqual(changes.sort());
	});
});
