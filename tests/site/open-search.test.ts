import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
	attr,
	BUILDS,
	documentOf,
	findAll,
	folderOf,
	pagesOf,
	SUB_PATH_BUILD,
} from '../support/site.ts';
import { childrenOf, parseXml, textIn } from '../support/xml.ts';

const TYPE = 'application/opensearchdescription+xml';

describe.each(BUILDS)('OpenSearch in the $name build', (build) => {
	const isPublic = build === SUB_PATH_BUILD;
	// Without a public address a template has no origin, and no page offers it.
	const site = (isPublic ? 'https://qt.example.org' : '') + build.base;

	describe.each([
		['zh-TW', ''],
		['en', 'en/'],
	])('%s', (lang, prefix) => {
		const text = readFileSync(join(folderOf(build), prefix, 'opensearch.xml'), 'utf8');
		const root = parseXml(text);

		it('describes the search page of its language', () => {
			expect(root.name).toBe('OpenSearchDescription');
			expect(root.attributes['xmlns']).toBe('http://a9.com/-/spec/opensearch/1.1/');
			expect(textIn(root, 'Language')).toBe(lang);
			expect([...textIn(root, 'ShortName')!].length).toBeLessThanOrEqual(16);
			expect(textIn(root, 'InputEncoding')).toBe('UTF-8');
			const urls = childrenOf(root, 'Url').map(({ attributes }) => attributes);
			expect(urls).toEqual([
				{ type: 'text/html', rel: 'results', template: `${site}${prefix}search/?q={searchTerms}` },
				{ type: TYPE, rel: 'self', template: `${site}${prefix}opensearch.xml` },
			]);
			expect(textIn(root, 'Image')).toBe(`${site}favicon.svg`);
		});

		it('is offered by every page of its language where the address is known', () => {
			// Pages with a search control: not those made for frames or for print.
			const pages = pagesOf(build).filter(
				(page) =>
					page.lang === lang &&
					findAll(documentOf(page), ({ tagName }) => tagName === 'search-opener').length > 0,
			);
			expect(pages.length).toBeGreaterThan(40);
			const wrong = pages.filter((page) => {
				const links = findAll(
					documentOf(page),
					(element) => element.tagName === 'link' && attr(element, 'rel') === 'search',
				);
				if (!isPublic) return links.length > 0;
				const [link] = links;
				return (
					links.length !== 1 ||
					attr(link!, 'type') !== TYPE ||
					attr(link!, 'href') !== `${build.base}${prefix}opensearch.xml` ||
					attr(link!, 'title') !== textIn(root, 'ShortName')
				);
			});
			expect(wrong.map(({ path }) => path)).toEqual([]);
		});
	});
});
