import { describe, expect, it } from 'vitest';
import { formatLinkIssue } from '../support/links/issue.ts';
import { linkedSite, type LinkedSite } from '../support/links/linked-site.ts';
import { anchor } from '../support/links/rules/anchor.ts';
import { canonical } from '../support/links/rules/canonical.ts';
import { exists } from '../support/links/rules/exists.ts';
import { hreflang } from '../support/links/rules/hreflang.ts';
import { idsOnce } from '../support/links/rules/ids.ts';
import { language } from '../support/links/rules/language.ts';
import { namedInAssets } from '../support/links/rules/named-in-assets.ts';
import { namedInFiles } from '../support/links/rules/named-in-files.ts';
import { ownOrigin } from '../support/links/rules/own-origin.ts';
import { underBase } from '../support/links/rules/under-base.ts';
import { BUILDS, ROOT_BUILD, SUB_PATH_BUILD } from '../support/site.ts';

const RULES = {
	'every address is under the base path': underBase,
	'every address has a page or a file': exists,
	'every anchor is on its page': anchor,
	'nothing comes from another origin, and the own one is not spelled out': ownOrigin,
	'ids are in ASCII and stand once': idsOnce,
	'links stay in their language or say otherwise': language,
	'each page names its own address as canonical': canonical,
	'pages in two languages name each other': hreflang,
	'feeds, sitemap, manifests, texts and JSON-LD name what is there': namedInFiles,
	'style sheets and scripts name what is there': namedInAssets,
};

const sites = new Map(BUILDS.map((build) => [build, linkedSite(build)]));

describe.each(BUILDS)('the $name build', (build) => {
	it.each(Object.entries(RULES))('%s', (_, rule) => {
		expect(rule(sites.get(build)!).map(formatLinkIssue)).toEqual([]);
	});

	it('has links to check', () => {
		const { links, pages } = sites.get(build)!;
		expect(links.length).toBeGreaterThan(pages.length * 20);
	});
});

/** The first link of the site that is a plain one, changed. */
function withLink(site: LinkedSite, address: string): LinkedSite {
	const first = site.links.find(
		({ element, page }) => element.tagName === 'a' && page.path === '/faq/',
	)!;
	const url = new URL(address, `${site.origin}${site.base}faq/`);
	return { ...site, links: [{ ...first, address, url }] };
}

describe('a mistake is found by its rule alone', () => {
	const site = sites.get(SUB_PATH_BUILD)!;
	it.each([
		['/faq/', underBase, 'leaves the base path /qt/kb/.'],
		['/qt/kb/faq', exists, 'there is no such page or file; a page ends in a slash.'],
		['/qt/kb/nowhere/', exists, 'there is no such page or file; a page ends in a slash.'],
		['/qt/kb/faq/#nowhere', anchor, 'the page has no such anchor.'],
		['https://qt.example.org/qt/kb/faq/', ownOrigin, 'names the own origin: begin with the path.'],
		['/qt/kb/en/faq/', language, 'leads to the other language without saying so.'],
	] as const)('%s', (address, finder, message) => {
		const wrong = withLink(site, address);
		const found = [underBase, exists, anchor, ownOrigin, language].flatMap((rule) =>
			rule(wrong).map((issue) => ({ rule, issue })),
		);
		expect(found).toEqual([{ rule: finder, issue: expect.objectContaining({ message }) }]);
		expect(formatLinkIssue(found[0]!.issue)).toMatch(/^faq\/index\.html:\d+ {2}\S+: /);
	});

	it('an id that stands twice, and one that is not ASCII', () => {
		const root = sites.get(ROOT_BUILD)!;
		const ids = new Map([['/faq/', ['a', 'b', 'a', '字']]]);
		expect(idsOnce({ ...root, ids }).map(formatLinkIssue)).toEqual([
			'faq/index.html  a: is an id twice.',
			'faq/index.html  字: is no id in ASCII.',
		]);
	});

	it('an address in a file or a style sheet that does not answer', () => {
		const texts = (ending: RegExp): [string, string][] =>
			(
				[
					['feed.xml', '<a>\n<link href="https://qt.example.org/qt/kb/gone/"/>'],
					['_astro/a.css', 'a { background: url("/qt/kb/gone.png") }'],
					['_astro/a.js', 'fetch("/data/fed-caps.json")'],
				] as [string, string][]
			).filter(([name]) => ending.test(name));
		expect(namedInFiles({ ...site, texts }).map(formatLinkIssue)).toEqual([
			'feed.xml:2  https://qt.example.org/qt/kb/gone/: does not exist.',
		]);
		expect(namedInAssets({ ...site, texts }).map(({ found }) => found)).toEqual([
			'/qt/kb/gone.png',
			'/data/fed-caps.json',
		]);
	});
});
