import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonLdOf } from '../support/json-ld.ts';
import {
	attr,
	BUILDS,
	documentOf,
	findAll,
	folderOf,
	type SitePage,
	SUB_PATH_BUILD,
	wholePagesOf,
} from '../support/site.ts';
import { childrenOf, parseXml, textIn } from '../support/xml.ts';

describe.each(BUILDS)('what machines read of the $name build', (build) => {
	const site = `${build === SUB_PATH_BUILD ? 'https://qt.example.org' : 'http://localhost:4321'}${build.base}`;
	const read = (name: string) => readFileSync(join(folderOf(build), name), 'utf8');
	const pages = wholePagesOf(build)
		.map(({ path }) => path)
		.filter((path) => !/\/(?:404|search)\b/.test(path));

	it('robots.txt allows all and names the sitemap', () => {
		expect(read('robots.txt')).toBe(
			`User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap-index.xml\n`,
		);
	});

	it('the sitemap names every page but search and 404, each with its languages', () => {
		const index = parseXml(read('sitemap-index.xml'));
		const parts = childrenOf(index, 'sitemap').map((part) => textIn(part, 'loc'));
		expect(parts).toEqual([`${site}sitemap-0.xml`]);
		const urls = childrenOf(parseXml(read('sitemap-0.xml')), 'url');
		const wanted = pages.map((path) => site + path.slice(1));
		expect(urls.map((url) => textIn(url, 'loc')).sort()).toEqual(wanted.sort());
		for (const url of urls) {
			const path = textIn(url, 'loc').slice(site.length).replace(/^en\//, '');
			const links = childrenOf(url, 'xhtml:link').map(({ attributes }) => [
				attributes['hreflang'],
				attributes['href'],
			]);
			expect(Object.fromEntries(links)).toEqual({
				'zh-TW': site + path,
				en: `${site}en/${path}`,
				'x-default': site + path,
			});
			expect(links).toHaveLength(3);
		}
	});

	it('the sitemap gives each page the day that the page itself shows', () => {
		const urls = childrenOf(parseXml(read('sitemap-0.xml')), 'url');
		const shown = new Map(wholePagesOf(build).map((page) => [page.path, shownDay(page)]));
		const days = urls.map((url) => {
			const path = `/${textIn(url, 'loc').slice(site.length)}`;
			const lastmod = textIn(url, 'lastmod');
			expect(lastmod, path).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/);
			// The home page shows no day; it has one for machines.
			expect(lastmod.slice(0, 10), path).toBe(shown.get(path));
			return lastmod;
		});
		const [part] = childrenOf(parseXml(read('sitemap-index.xml')), 'sitemap');
		expect(textIn(part!, 'lastmod')).toBe(days.sort().at(-1));
	});

	it.each(['', 'en/'])(
		'%sllms.txt names every page of its language once, with a summary',
		(prefix) => {
			const text = read(`${prefix}llms.txt`);
			expect(text).toMatch(/^# .+\n\n> .+\n\n.+\n\n## .+\n\n- /);
			const [main = '', optional = ''] = text.split('\n## Optional\n');
			const lines = main.split('\n').filter((line) => line.startsWith('- '));
			const named = lines.map((line) => /^- \[.+?\]\((\S+)\): .+$/.exec(line)?.[1] ?? line);
			const wanted = pages
				.filter((path) => path.startsWith('/en/') === (prefix !== ''))
				.map((path) => `${site}${path.slice(1)}index.md`)
				.filter((address) => address !== `${site}${prefix}index.md`);
			expect(named.sort()).toEqual(wanted.sort());
			const files = [...optional.matchAll(/\]\((\S+)\)/g)].map(([, address]) => address!);
			expect(files).toContain(`${site}${prefix}llms-full.txt`);
			for (const address of [...named, ...files]) {
				expect(address.startsWith(site), address).toBe(true);
				expect(read(address.slice(site.length)).length).toBeGreaterThan(500);
			}
		},
	);
});

/** Day of the last change that a page shows, or says in its structured data. */
function shownDay(page: SitePage): string | undefined {
	const [dates] = findAll(documentOf(page), (element) => attr(element, 'class') === 'page-dates');
	const [time] = dates ? findAll(dates, ({ tagName }) => tagName === 'time') : [];
	return time ? attr(time, 'datetime') : (jsonLdOf(page)[0]?.['dateModified'] as string);
}
