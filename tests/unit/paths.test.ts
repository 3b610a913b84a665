import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagePath, slugOfEntry, splitLink } from '~/lib/paths';

const segment = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const slug = fc
	.array(segment, { maxLength: 3 })
	.map((segments) => segments.join('/'))
	.filter((path) => path !== 'index');
const anchor = fc.oneof(fc.constant(''), segment);

describe('pagePath', () => {
	it.each([
		[['/', '', ''], '/'],
		[['/', 'en/', ''], '/en/'],
		[['/', '', 'index'], '/'],
		[['/', '', 'effects/bonds'], '/effects/bonds/'],
		[['/qt/', 'en/', 'glossary', 'on-rrp'], '/qt/en/glossary/#on-rrp'],
		[['/qt/', '', '', 'top'], '/qt/#top'],
	] as const)('%j is %s', ([base, prefix, page, id], wanted) => {
		expect(pagePath(base, prefix, page, id)).toBe(wanted);
	});

	it('puts a query between the page and the anchor', () => {
		expect(pagePath('/qt/', 'en/', 'history', 'repo-2019', 'phase=qt1')).toBe(
			'/qt/en/history/?phase=qt1#repo-2019',
		);
	});

	it('ends in a slash before the anchor and never doubles one', () => {
		const base = fc.constantFrom('/', '/qt/', '/a/b/');
		fc.assert(
			fc.property(base, fc.constantFrom('', 'en/'), slug, anchor, (root, prefix, page, id) => {
				const [path, hash = ''] = pagePath(root, prefix, page, id).split('#');
				expect(path).toBe([root, prefix, page].join('').replace(/\/?$/, '/'));
				expect(path).not.toContain('//');
				expect(hash).toBe(id);
			}),
		);
	});
});

describe('splitLink', () => {
	it.each([
		['/effects/bonds/#duration', 'effects/bonds', 'duration'],
		['/effects/bonds', 'effects/bonds', ''],
		['/', '', ''],
		['/#top', '', 'top'],
		['', '', ''],
	])('%s', (link, wanted, id) => {
		expect(splitLink(link)).toEqual({ slug: wanted, anchor: id, query: '' });
	});

	it('keeps the state of a tool', () => {
		expect(splitLink('/tools/balance-sheet/?guide=bond-matures&step=2#guides')).toEqual({
			slug: 'tools/balance-sheet',
			anchor: 'guides',
			query: 'guide=bond-matures&step=2',
		});
	});

	it('undoes pagePath', () => {
		fc.assert(
			fc.property(slug, anchor, (page, id) => {
				expect(splitLink(pagePath('/', '', page, id))).toEqual({
					slug: page,
					anchor: id,
					query: '',
				});
			}),
		);
	});
});

describe('slugOfEntry', () => {
	it.each([
		['', ''],
		['index', ''],
		['en', ''],
		['en/index', ''],
		['faq', 'faq'],
		['en/faq', 'faq'],
		['en/faq/index', 'faq'],
		['en/faq/rmp-vs-qe', 'faq/rmp-vs-qe'],
		// Slugs that only begin like the language.
		['energy', 'energy'],
		['reindex', 'reindex'],
	])('%s is %j', (id, wanted) => {
		expect(slugOfEntry(id)).toBe(wanted);
	});

	it('is the same for a page in both languages', () => {
		fc.assert(
			fc.property(
				slug.filter((page) => !/^en(\/|$)|(^|\/)index$/.test(page)),
				(page) => {
					expect(slugOfEntry(page ? `en/${page}` : 'en')).toBe(page);
					expect(slugOfEntry(page)).toBe(page);
				},
			),
		);
	});
});
