import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import {
	type Answer,
	answersOf,
	figuresOf,
	isAnswered,
} from '../../scripts/bench-search/measure.ts';
import { siteEngine, siteSearcher } from '../../scripts/bench-search/searchers.ts';
import { readSet, SETS } from '../../scripts/bench-search/sets.ts';
import { folderOf, pagesOf, ROOT_BUILD } from '../support/site.ts';

const folder = folderOf(ROOT_BUILD);

/** Queries as a list that says what was missed. */
const missed = (answers: Answer[], count: number) =>
	answers
		.filter((answer) => !isAnswered(answer, count))
		.map(({ query, found }) => `${query.q}: ${found.slice(0, 3).join(', ')}`);

describe.each(SETS)('search on %s', (name) => {
	let answers: Answer[];
	beforeAll(async () => {
		answers = await answersOf(readSet(name), await siteSearcher(folder));
	});

	it.each(['zh', 'en'])('answers among the first three, and mostly first, in %s', (lang) => {
		const inLang = answers.filter(({ query }) => query.lang === lang);
		const { three, first, precision } = figuresOf(inLang);
		expect(three, missed(inLang, 3).join('\n')).toBeGreaterThanOrEqual(0.97);
		expect(first, missed(inLang, 1).join('\n')).toBeGreaterThanOrEqual(0.85);
		expect(precision).toBeGreaterThanOrEqual(0.7);
	});

	it('never comes back empty', () => {
		expect(answers.filter(({ found }) => found.length === 0).map(({ query }) => query.q)).toEqual(
			[],
		);
	});

	it('lists only pages that there are, each once', () => {
		const slugs = new Set(
			pagesOf(ROOT_BUILD).map(({ path }) => path.replace(/^\/|\/$/g, '') || 'index'),
		);
		for (const { found } of answers) {
			expect(found.filter((slug) => !slugs.has(slug))).toEqual([]);
			expect(new Set(found).size).toBe(found.length);
		}
	});
});

describe('the labelled sets', () => {
	it('name every page of the site, and no other', () => {
		const slugs = pagesOf(ROOT_BUILD)
			.filter(({ path }) => !/^\/(?:en|embed|404|book)/.test(path))
			.map(({ path }) => path.replace(/^\/|\/$/g, '') || 'index');
		const expected = new Set(SETS.flatMap(readSet).flatMap(({ expect: pages }) => pages));
		expect([...expected].filter((slug) => !slugs.includes(slug))).toEqual([]);
		expect(slugs.filter((slug) => !expected.has(slug))).toEqual([]);
		expect(readSet('set-a').length + readSet('set-b').length).toBeGreaterThanOrEqual(150);
	});
});

describe('an outcome', () => {
	let search: Awaited<ReturnType<typeof siteEngine>>;
	beforeAll(async () => {
		search = await siteEngine(folder);
	});
	const marked = (parts: { text: string; marked: boolean }[]) =>
		parts.filter((part) => part.marked).map(({ text }) => text);

	it('marks the Traditional text for a Simplified query and says how it was read', async () => {
		const { results, understood } = await search('zh', '美联储');
		expect(understood).toEqual([{ kind: 'wording', from: '美联储', to: '聯準會' }]);
		expect(marked(results[0]!.excerpt)).toContain('聯準會');
	});

	it('says how a misspelt word was read', async () => {
		const { understood } = await search('en', 'resevres');
		expect(understood).toEqual([{ kind: 'spelling', from: 'resevres', to: 'reserves' }]);
	});

	it('leads to the term, with its type and anchor', async () => {
		const { results } = await search('zh', '便利收益');
		const term = results.find(({ page }) => page === 'glossary')!;
		expect(term).toMatchObject({ type: 'term', url: '/glossary/#convenience-yield' });
	});

	it('leads to the event of a day', async () => {
		const { results } = await search('en', '17 September 2019');
		const event = results.find(({ page }) => page === 'history')!;
		const urls = [event, ...event.places].map(({ url }) => url);
		expect(urls).toContain('/en/history/#repo-2019');
	});

	it('offers pages of the other language for a query in it, and the page in the reader’s own first', async () => {
		const english = await search('zh', 'mortgage rates');
		expect(english.results[0]!.url).toBe('/effects/real-estate/');
		expect(english.other[0]!.url).toBe('/en/effects/real-estate/');
		const chinese = await search('en', '房貸利率');
		expect(chinese.results.map(({ url }) => url)).toContain('/en/effects/real-estate/');
		expect(chinese.other.every(({ url }) => !url.startsWith('/en/'))).toBe(true);
		expect(chinese.other.length).toBeGreaterThan(0);
	});

	it('gives the nearest terms and questions where nothing is found', async () => {
		const { results, count, nearest } = await search('zh', 'zzqqxxyy');
		expect([results.length, count]).toEqual([0, 0]);
		expect(nearest.map(({ type }) => type)).toContain('term');
		expect(nearest.map(({ type }) => type)).toContain('faq');
	});

	it('counts pages of each type before the filter', async () => {
		const { results, types, count } = await search('zh', '準備金');
		expect(Object.values(types).reduce((sum, n) => sum + n, 0)).toBe(count);
		expect(results.filter(({ type }) => type === 'faq').length).toBe(types.faq);
	});

	it.each([
		['a quote', '"'],
		['markup', '<img src=x onerror=alert(1)>'],
		['punctuation', '？！。'],
		['10,000 Han characters', '縮'.repeat(10_000)],
		['a lone surrogate', '\ud83d'],
		['control characters', '\0\u0007'],
		['10,000 letters', 'a'.repeat(10_000)],
	])('comes of %s as of any other text', async (_, query) => {
		for (const lang of ['zh', 'en'] as const) {
			const { results, count } = await search(lang, query);
			expect(results.length).toBeLessThanOrEqual(20);
			expect(count).toBeGreaterThanOrEqual(results.length);
		}
	});
});

describe('the weight of the signposts', () => {
	it.each(['zh', 'en'])('%s: below 18 kB as sent', (lang) => {
		const file = readFileSync(join(folder, `pagefind/signposts-${lang}.json`));
		expect(brotliCompressSync(file).length).toBeLessThan(18_000);
	});
});
