import { describe, expect, it } from 'vitest';
import { READING_PATHS } from '~/reading-paths';
import { LANGUAGES } from '~/i18n/languages';
import {
	attr,
	BUILDS,
	documentOf,
	type Element,
	findAll,
	pagesOf,
	textOf,
} from '../support/site.ts';

const hasClass = (name: string) => (element: Element) =>
	(attr(element, 'class') ?? '').split(' ').includes(name);

describe.each(BUILDS)('reading paths in the $name build', (build) => {
	const pages = pagesOf(build);
	const pageAt = (path: string) => {
		const page = pages.find((candidate) => candidate.path === path);
		if (!page) throw new Error(`There is no page ${path}.`);
		return documentOf(page);
	};

	describe.each(['zh', 'en'] as const)('%s', (lang) => {
		const { prefix } = LANGUAGES[lang];
		const address = (slug: string) => `${build.base}${prefix}${slug ? `${slug}/` : ''}`;

		it.each(READING_PATHS)('$id: home lists its pages in order', ({ id, slugs }) => {
			const home = pageAt(`/${prefix}`);
			const [heading] = findAll(home, (element) => attr(element, 'id') === id);
			expect(heading?.tagName).toBe('h2');
			const [way] = findAll(home, (element) => attr(element, 'href') === `#${id}`);
			expect(textOf(way!).trim()).not.toBe('');
			const lists = findAll(home, hasClass('reading-path')).map((list) =>
				findAll(list, ({ tagName }) => tagName === 'a').map((link) => attr(link, 'href')),
			);
			expect(lists).toContainEqual(slugs.map(address));
		});

		it.each(READING_PATHS)(
			'$id: each page leads to the one before and after',
			({ name, slugs }) => {
				slugs.forEach((slug, at) => {
					const steps = findAll(pageAt(`/${prefix}${slug}/`), hasClass('path-steps')).find(
						(nav) => attr(nav, 'aria-label') === name[lang],
					);
					const [ways] = findAll(steps!, hasClass('path-ways'));
					const links = findAll(ways!, ({ tagName }) => tagName === 'a').map((link) =>
						attr(link, 'href'),
					);
					const before = slugs[at - 1];
					const expected = [...(before ? [address(before)] : []), address(slugs[at + 1] ?? '')];
					expect(links, slug).toEqual(expected);
					const [here] = findAll(steps!, (link) => attr(link, 'aria-current') === 'step');
					expect(attr(here!, 'href')).toBe(address(slug));
				});
			},
		);
	});
});
