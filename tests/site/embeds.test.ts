import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import addresses from '../content/addresses.json' with { type: 'json' };
import {
	attr,
	type Build,
	BUILDS,
	documentOf,
	type Element,
	findAll,
	folderOf,
	isEmbed,
	pagesOf,
	type SitePage,
	SUB_PATH_BUILD,
	textOf,
	wholePagesOf,
} from '../support/site.ts';

const tags = (page: SitePage, name: string): Element[] =>
	findAll(documentOf(page), ({ tagName }) => tagName === name);
const within = (element: Element, name: string) =>
	findAll(element, ({ tagName }) => tagName === name);
const rootOf = ({ path }: SitePage) => (path.startsWith('/en/') ? '/en/' : '/');
/** `tools/mortgage` of `/en/embed/tools/mortgage/`. */
const slugOf = ({ path }: SitePage) => path.replace(/^.*?\/embed\//, '').replace(/\/$/, '');
const isFigure = (page: SitePage) => slugOf(page).startsWith('figures/');

/** What the embed code of a page's tool or figures says, by the embed's slug. */
function codesOn(page: SitePage): Map<string, { box: Element; code: string }> {
	const boxes = findAll(documentOf(page), (it) => attr(it, 'class') === 'embed-box');
	return new Map(
		boxes.map((box) => {
			const code = textOf(within(box, 'code')[0]!);
			return [/\/embed\/([\w/-]+)\/"/.exec(code)![1]!, { box, code }];
		}),
	);
}

describe.each(BUILDS)('the embeds of the $name build', (build: Build) => {
	const embeds = pagesOf(build).filter(isEmbed);
	const whole = wholePagesOf(build);
	const under = (path: string) => build.base + path.replace(/^\//, '');

	it('are there for every tool and figure, in both languages', () => {
		const wanted = ['/', '/en/'].flatMap((root) =>
			addresses.embeds.map((slug) => `${root}embed/${slug}/`),
		);
		expect(embeds.map(({ path }) => path).sort()).toEqual(wanted.sort());
		const figures = whole.flatMap((page) =>
			findAll(documentOf(page), (element) => attr(element, 'class') === 'series-figure').map(
				(figure) => `${rootOf(page)}embed/figures/${attr(figure, 'data-figure')}/`,
			),
		);
		expect(figures.filter((path) => !wanted.includes(path))).toEqual([]);
		const tools = whole
			.filter(({ path }) => /\/tools\/./.test(path))
			.map(({ path }) => path.replace('/tools/', '/embed/tools/'));
		expect(tools.filter((path) => !wanted.includes(path))).toEqual([]);
	});

	it('say what they are, and ask not to be found by themselves', () => {
		for (const page of embeds) {
			const [heading] = tags(page, 'h1');
			const [title] = tags(page, 'title');
			expect(textOf(title!), page.path).toContain(textOf(heading!));
			const robots = tags(page, 'meta').find((element) => attr(element, 'name') === 'robots');
			expect(attr(robots!, 'content'), page.path).toBe('noindex');
			expect(page.lang).toBe(rootOf(page) === '/' ? 'zh-TW' : 'en');
		}
	});

	it('have nothing of the site around them, and no more script than their tool', () => {
		for (const page of embeds) {
			for (const name of ['header', 'nav', 'dialog', 'theme-switch', 'search-opener', 'copy-text'])
				expect(tags(page, name), `${page.path}: ${name}`).toEqual([]);
			const inline = tags(page, 'script').filter(
				(script) => !attr(script, 'src') && !attr(script, 'type')?.includes('json'),
			);
			expect(
				inline.map((script) =>
					script.childNodes.map((node) => ('value' in node ? node.value : '')),
				),
				page.path,
			).not.toContainEqual([expect.stringContaining('localStorage')]);
		}
	});

	it('lead out of the frame to the page that they stand for', () => {
		for (const page of embeds) {
			expect(attr(tags(page, 'base')[0]!, 'target')).toBe('_top');
			expect(attr(tags(page, 'base')[0]!, 'href')).toBeUndefined();
			const [link] = within(tags(page, 'page-link')[0]!, 'a');
			const [path = '', anchor = ''] = attr(link!, 'href')!.split('#');
			const target = whole.find((candidate) => under(candidate.path) === path);
			expect(target, page.path).toBeDefined();
			expect(textOf(link!)).toBe(textOf(tags(target!, 'h1')[0]!));
			if (isFigure(page)) {
				const [figure] = findAll(documentOf(target!), (element) => attr(element, 'id') === anchor);
				const wanted = slugOf(page).replace('figures/', '');
				if (anchor) expect(attr(figure!, 'data-figure')).toBe(wanted);
				else expect(path).toBe(under(`${rootOf(page)}data/`));
			} else expect(path).toBe(under(rootOf(page) + slugOf(page) + '/'));
		}
	});

	it('are offered where the tool or the figure stands, and lead there again', () => {
		const origin = build === SUB_PATH_BUILD ? 'https://qt.example.org' : '';
		const offered = new Set<string>();
		for (const page of whole) {
			for (const [slug, { code, box }] of codesOn(page)) {
				const path = `${rootOf(page)}embed/${slug}/`;
				offered.add(path);
				expect(embeds.map((embed) => embed.path)).toContain(path);
				const frame =
					/^<iframe src="([^"]+)" title="([^"]+)" width="100%" height="(\d+)" loading="lazy"/;
				const [, src, title, height] = frame.exec(code) ?? [];
				expect(src, page.path).toBe(origin + under(path));
				const embed = embeds.find((candidate) => candidate.path === path)!;
				expect(title).toBe(textOf(tags(embed, 'title')[0]!));
				expect(Number(height)).toBeGreaterThan(500);
				// Without its public address a page says that the code is not yet complete.
				const warned = findAll(box, (it) => attr(it, 'data-unknown-origin') !== undefined);
				expect(warned).toHaveLength(origin ? 0 : 1);
			}
		}
		const missing = embeds.filter(({ path }) => !offered.has(path));
		const unshown = missing.filter(
			(page) => !attr(within(tags(page, 'page-link')[0]!, 'a')[0]!, 'href')!.endsWith('/data/'),
		);
		expect(unshown.map(({ path }) => path)).toEqual([]);
	});

	it('are in neither the sitemap nor the search index', () => {
		const folder = folderOf(build);
		const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
		expect(sitemap.match(/<loc>[^<]*\/embed\/[^<]*/g)).toBe(null);
		const fragments = readdirSync(join(folder, 'pagefind/fragment')).map((name) =>
			gunzipSync(readFileSync(join(folder, 'pagefind/fragment', name))).toString('utf8'),
		);
		expect(fragments.length).toBeGreaterThan(90);
		expect(fragments.filter((text) => text.includes('/embed/'))).toEqual([]);
		expect(fragments.filter((text) => text.includes('<iframe'))).toEqual([]);
	});
});
