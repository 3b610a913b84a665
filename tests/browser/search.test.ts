import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/widgets/search/examples.ts';
import { findings } from '../support/axe.ts';
import { useSite } from '../support/page.ts';
import { answered, openDialog, resultsIn, searchPage } from '../support/search.ts';
import { BUILDS, ROOT_BUILD } from '../support/site.ts';

describe.each(BUILDS)('search in the $name build', (build) => {
	const site = useSite(build);

	it('answers on its page, within the base path and the language', async () => {
		const { page, expectClean } = await site.open('/');
		const chinese = await searchPage(page, '存續期間');
		expect(chinese).toContain(`${build.base}effects/bonds/`);
		expect(chinese.every((path) => path.startsWith(build.base) && !path.includes('/en/'))).toBe(
			true,
		);
		await page.goto(site.url('/en/'));
		const english = await searchPage(page, 'duration');
		expect(english).toContain(`${build.base}en/effects/bonds/`);
		expect(english.every((path) => path.startsWith(`${build.base}en/`))).toBe(true);
		await expectClean();
	});

	it('keeps the base path in every address it offers', async () => {
		const { page } = await site.open('/search/?q=%E6%BA%96%E5%82%99%E9%87%91');
		await answered(page, 'search-page');
		const links = page.locator('search-page a');
		const paths = await links.evaluateAll((all) =>
			all.map((link) => (link as HTMLAnchorElement).pathname),
		);
		expect(paths.length).toBeGreaterThan(5);
		expect(paths.filter((path) => !path.startsWith(build.base))).toEqual([]);
	});
});

describe('results', () => {
	const site = useSite(ROOT_BUILD);

	it.each(['準備金', 'QT和升息有什麼不同', '美联储', 'bond price'])(
		'are the same in dialog and page, in the same order: %s',
		async (query) => {
			const { page } = await site.open('/what-is-qt/');
			await openDialog(page, query);
			const inDialog = await resultsIn(page, 'dialog');
			expect(inDialog.length).toBeGreaterThan(0);
			expect(new Set(inDialog).size).toBe(inDialog.length);
			expect(await searchPage(page, query)).toEqual(inDialog);
		},
	);

	it('mark what matches, say what each is, and lead to places that exist', async () => {
		const { page } = await site.open('/search/?q=%E9%80%86%E5%9B%9E%E8%B3%BC');
		const outcome = await answered(page, 'search-page');
		expect(await outcome.locator('mark').first().textContent()).toMatch(/逆回購/);
		const items = outcome.locator('[data-search-results] > li');
		const types = await items.locator('.search-head .search-type').allTextContents();
		expect(types).toHaveLength(await items.count());
		expect(types.every((type) => type.length > 1)).toBe(true);
		const anchored = await outcome
			.locator('[data-search-results] a[href*="#"]')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		expect(anchored.length).toBeGreaterThan(0);
		for (const address of anchored.slice(0, 5)) {
			await page.goto(address);
			const id = decodeURIComponent(new URL(address).hash.slice(1));
			expect(await page.locator(`[id="${id}"]`).count(), address).toBe(1);
		}
	});

	it('offer pages of the other language below, marked as such', async () => {
		const { page } = await site.open('/search/?q=quantitative+tightening');
		await answered(page, 'search-page');
		const other = page.locator('.search-other');
		await other.locator('h2').waitFor();
		const link = other.locator('li > a').first();
		expect(await link.getAttribute('lang')).toBe('en');
		expect(await link.getAttribute('href')).toMatch(/^\/en\//);
		expect((await resultsIn(page, 'search-page')).some((path) => path.startsWith('/en/'))).toBe(
			false,
		);
		expect(await findings(page)).toEqual([]);
	});

	it('say in which words was searched', async () => {
		const { page } = await site.open(`/search/?${new URLSearchParams({ q: '美联储' })}`);
		await answered(page, 'search-page');
		const understood = page.locator('.search-understood');
		await understood.locator('summary').click();
		expect(await understood.locator('li').first().textContent()).toContain('聯準會');
		expect(await findings(page)).toEqual([]);
	});

	it.each(['zh', 'en'] as const)(
		'hold an answer to every suggested question (%s)',
		async (lang) => {
			const { page } = await site.open(lang === 'zh' ? '/' : '/en/');
			const asked = await page.locator('.ask a').allTextContents();
			expect(asked).toEqual(EXAMPLES[lang].map(({ query }) => query));
			const wrong: string[] = [];
			for (const { query, answers } of EXAMPLES[lang]) {
				await page.goto(site.url(lang === 'zh' ? '/' : '/en/'));
				await page.locator('.ask a', { hasText: query }).click();
				const best = (await resultsIn(page, 'search-page')).slice(0, 2);
				const found = best.map((path) => path.replace(/^\/(?:en\/)?|\/$/g, ''));
				if (!found.some((slug) => answers.includes(slug)))
					wrong.push(`${query}: ${found.join(' ')}`);
			}
			expect(wrong).toEqual([]);
		},
	);

	it('load nothing before the reader reaches for them', async () => {
		const { page, context } = await site.open('/what-is-qt/');
		const asked: string[] = [];
		context.on('request', (request) => asked.push(request.url()));
		await page.reload({ waitUntil: 'networkidle' });
		expect(asked.filter((url) => /pagefind|dialog|engine/.test(url))).toEqual([]);
		await page.locator('.search-link').hover();
		await expect.poll(() => asked.some((url) => url.includes('dialog'))).toBe(true);
		expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
		await page.keyboard.press('/');
		await expect.poll(() => asked.some((url) => url.includes('pagefind'))).toBe(true);
	});
});
