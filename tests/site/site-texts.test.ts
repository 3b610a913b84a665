import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BUILDS, folderOf, SUB_PATH_BUILD, wholePagesOf } from '../support/site.ts';
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
			const pair = childrenOf(url, 'xhtml:link').map(({ attributes }) => attributes);
			expect(pair.map(({ hreflang }) => hreflang).sort()).toEqual(['en', 'zh-TW']);
			expect(pair.every(({ href }) => wanted.includes(href!))).toBe(true);
		}
	});

	it.each(['', 'en/'])(
		'%sllms.txt names every page of its language once, with a summary',
		(prefix) => {
			const text = read(`${prefix}llms.txt`);
			expect(text).toMatch(/^# .+\n\n> .+\n\n## .+\n\n- /);
			const lines = text.split('\n').filter((line) => line.startsWith('- '));
			const named = lines.map((line) => /^- \[.+?\]\((\S+)\): .+$/.exec(line)?.[1] ?? line);
			const wanted = pages
				.filter((path) => path.startsWith('/en/') === (prefix !== ''))
				.map((path) => site + path.slice(1))
				.filter((address) => address !== site + prefix);
			expect(named.sort()).toEqual(wanted.sort());
		},
	);
});
