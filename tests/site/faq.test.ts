import { describe, expect, it } from 'vitest';
import addresses from '../content/addresses.json';
import {
	attr,
	documentOf,
	findAll,
	pagesOf,
	ROOT_BUILD,
	type SitePage,
	textOf,
} from '../support/site.ts';

const pages = pagesOf(ROOT_BUILD);
const page = (path: string): SitePage => pages.find((candidate) => candidate.path === path)!;
const squeeze = (text: string) => text.replace(/[\s\d,]+/g, '');

describe.each(['/', '/en/'])('the FAQ under %s', (root) => {
	const entries = pages.filter(
		({ path }) => path.startsWith(`${root}faq/`) && path !== `${root}faq/`,
	);
	const list = findAll(
		documentOf(page(`${root}faq/`)),
		(element) => attr(element, 'class') === 'faq-entry',
	);

	it('shows every entry once, foldable, under its slug', () => {
		const slugs = entries.map(({ path }) => path.split('/').at(-2));
		expect(list.map((entry) => attr(entry, 'id')).sort()).toEqual(slugs.sort());
		expect(entries.length).toBe(addresses.faq.length);
	});

	it('says the same on the combined page as on each entry’s own', () => {
		for (const details of list) {
			const own = documentOf(page(`${root}faq/${attr(details, 'id')}/`));
			const title = findAll(own, ({ tagName }) => tagName === 'h1')[0]!;
			const listed = findAll(details, ({ tagName }) => tagName === 'h2')[0]!;
			expect(textOf(listed)).toBe(textOf(title));
			const prose = findAll(own, (element) => attr(element, 'class') === 'prose')[0]!;
			expect(squeeze(textOf(details))).toContain(squeeze(textOf(prose)));
		}
	});

	it('gives every entry its plain address to copy', () => {
		for (const details of list) {
			const id = attr(details, 'id')!;
			const addresses = findAll(details, ({ tagName }) => tagName === 'a').map((link) =>
				attr(link, 'href'),
			);
			expect(addresses).toContain(`${root}faq/#${id}`);
			expect(addresses).toContain(`${root}faq/${id}/`);
		}
	});
});
