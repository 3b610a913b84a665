import { readFileSync } from 'node:fs';
import { parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { leanPage } from '../../src/integrations/lean-pages/lean.ts';
import { withoutOptionalEnds } from '../../src/integrations/lean-pages/end-tags.ts';
import {
	attr,
	BUILDS,
	documentOf,
	findAll,
	ROOT_BUILD,
	textOf,
	tipsOf,
	wholePagesOf,
} from '../support/site.ts';

describe.each(BUILDS)('what is taken out of the pages of the $name build', (build) => {
	const pages = wholePagesOf(build);

	it('stands beside them: a text for each tip, and none that no link names', () => {
		let count = 0;
		for (const page of pages) {
			const tips = tipsOf(page);
			const links = findAll(documentOf(page), (one) => attr(one, 'data-tip') !== undefined);
			const named = new Set(links.map((link) => Number(attr(link, 'data-tip'))));
			expect(
				[...named].sort((a, b) => a - b),
				page.path,
			).toEqual([...tips.keys()]);
			for (const tip of tips) expect(tip, page.path).toMatch(/^[^<]{6,}[^<;]$/);
			count += links.length;
		}
		expect(count).toBeGreaterThan(500);
	});

	it('leaves each citation the number of the source that it leads to', () => {
		let count = 0;
		for (const page of pages) {
			const sources = findAll(documentOf(page), (one) => /^source-\d/.test(attr(one, 'id') ?? ''));
			expect(sources.map((source) => attr(source, 'id'))).toEqual(
				sources.map((_, index) => `source-${index + 1}`),
			);
			const marks = findAll(documentOf(page), (one) => attr(one, 'class') === 'cite').flatMap(
				(mark) => findAll(mark, ({ tagName }) => tagName === 'a'),
			);
			for (const mark of marks) {
				expect(attr(mark, 'href'), page.path).toBe(`#source-${textOf(mark).trim()}`);
				expect(Number(textOf(mark)), page.path).toBeLessThanOrEqual(sources.length);
			}
			count += marks.length;
		}
		expect(count).toBeGreaterThan(500);
	});
});

describe('a lean page', () => {
	it('says once what a browser needs once', () => {
		const page = [
			'<p data-pagefind-ignore="all">On <time datetime="2025-12-03">2025-12-03</time>,',
			'<a data-tip="Level &amp; day">$6.536 trillion</a>',
			'<a data-tip="Level &amp; day">the same</a><a href="#source-fed">1</a>',
			'<ol><li id="source-fed">The Fed</li></ol>',
		].join(' ');
		expect(leanPage(page)).toEqual({
			html: [
				'<p>On <time datetime="2025-12-03">2025-12-03</time>,',
				'<a data-tip="0">$6.536 trillion</a>',
				'<a data-tip="0">the same</a><a href="#source-1">1</a>',
				'<ol><li id="source-1">The Fed</ol>',
			].join(' '),
			tips: ['Level & day'],
		});
	});
});

describe('end tags that are left out', () => {
	it('are those that a browser puts in: every page stays the same document', () => {
		for (const { file, path } of wholePagesOf(ROOT_BUILD)) {
			const full = serialize(parse(readFileSync(file, 'utf8')));
			const lean = withoutOptionalEnds(full);
			expect(lean.length, path).toBeLessThan(full.length);
			expect(serialize(parse(lean)) === full, path).toBe(true);
		}
	});

	it.each([
		['<ul><li>a</li><li>b</li></ul>', '<ul><li>a<li>b</ul>'],
		['<div><p>a</p></div><p>b</p>text', '<div><p>a</div><p>b</p>text'],
		['<a href="/"><p>a</p></a>', '<a href="/"><p>a</p></a>'],
		['<my-part><p>a</p></my-part>', '<my-part><p>a</p></my-part>'],
		['<dl><div><dt>a</dt><dd>b</dd></div></dl>', '<dl><div><dt>a<dd>b</div></dl>'],
	])('%s', (full, lean) => {
		expect(withoutOptionalEnds(full)).toBe(lean);
	});
});
