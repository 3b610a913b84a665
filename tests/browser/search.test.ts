import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/page.ts';
import { BUILDS, ROOT_BUILD } from '../support/site.ts';

const DONE = '[data-search-state="done"]';

async function linksIn(page: Page, container: string): Promise<string[]> {
	await page.locator(`${container} ${DONE}`).waitFor();
	const links = page.locator(`${container} [data-search-results] > li a`);
	return links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
}

/** Results of the search page, in the language of the page that the reader is on. */
async function searchPage(page: Page, query: string): Promise<string[]> {
	const search = (await page.locator('.search-link').getAttribute('href'))!;
	await page.goto(new URL(`${search}?q=${encodeURIComponent(query)}`, page.url()).href);
	return linksIn(page, 'search-page');
}

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
});

describe('search', () => {
	const site = useSite(ROOT_BUILD);

	it.each([
		['QT和升息有什麼不同', '/faq/qt-vs-rate-hikes/'],
		['債券價格為什麼會跌', '/effects/bonds/'],
	])('answers 「%s」', async (query, expected) => {
		const { page } = await site.open('/');
		expect((await searchPage(page, query)).slice(0, 5)).toContain(expected);
	});

	it('reads full-width letters as the same word', async () => {
		const { page } = await site.open('/');
		const half = await searchPage(page, 'RMP');
		expect(half.length).toBeGreaterThan(3);
		expect(await searchPage(page, 'ＲＭＰ')).toEqual(half);
	});

	it('loads nothing before the reader reaches for it', async () => {
		const { page, context } = await site.open('/what-is-qt/');
		const asked: string[] = [];
		context.on('request', (request) => asked.push(request.url()));
		await page.reload({ waitUntil: 'networkidle' });
		expect(asked.filter((url) => /pagefind|dialog/.test(url))).toEqual([]);
		await page.keyboard.press('/');
		await page.locator('dialog.search-dialog[open]').waitFor();
		await expect.poll(() => asked.some((url) => url.includes('pagefind'))).toBe(true);
	});

	it('opens by Ctrl K, chooses by arrows, opens by Enter and closes by Esc', async () => {
		const { page, expectClean } = await site.open('/what-is-qt/');
		await page.keyboard.press('Control+k');
		const input = page.locator('dialog[open] input[type="search"]');
		await expect
			.poll(() => input.evaluate((element) => element === document.activeElement))
			.toBe(true);
		await page.keyboard.press('Escape');
		expect(await page.locator('dialog[open]').count()).toBe(0);

		await page.keyboard.press('Control+k');
		await input.fill('逆回購');
		const [first, second] = await linksIn(page, 'dialog');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowUp');
		expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname)).toBe(
			first,
		);
		expect(second).not.toBe(first);
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${first}`);
		await expectClean();
	});

	it('marks the hit in the excerpt and lists the same in dialog and page', async () => {
		const { page } = await site.open('/');
		await page.locator('.search-link').click();
		await page.locator('dialog[open] input').fill('準備金');
		const inDialog = await linksIn(page, 'dialog');
		expect(await page.locator('dialog [data-search-results] mark').first().textContent()).toMatch(
			/[準備金]/,
		);
		expect(await searchPage(page, '準備金')).toEqual(inDialog);
	});

	it('says when nothing is found and offers the glossary and the FAQ', async () => {
		const { page } = await site.open('/search/?q=zzqqxxyy');
		await page.locator(`search-page ${DONE}[data-search-count="0"]`).waitFor();
		expect(await page.locator('.search-status').textContent()).toContain('zzqqxxyy');
		const ways = await page
			.locator('.search-ways a')
			.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
		expect(ways).toEqual(['/glossary/', '/faq/']);
	});

	it('says when the index does not load, and tries again', async () => {
		const { page, context } = await site.open('/search/');
		await context.route('**/pagefind/**', (route) => route.abort());
		await page.goto(site.url('/search/?q=QT'));
		await page.locator('[data-search-state="error"]').waitFor();
		expect(await page.locator('.search-status').textContent()).not.toBe('');
		await context.unroute('**/pagefind/**');
		await page.locator('[data-retry]').click();
		expect((await linksIn(page, 'search-page')).length).toBeGreaterThan(0);
	});

	it.each(['"', '<img src=x onerror=alert(1)>', '。、！', 'x'.repeat(10_000), '\u0000\u0007'])(
		'takes %j without harm',
		async (query) => {
			const { page, expectClean } = await site.open('/search/');
			await page.locator('search-page input').fill(query.slice(0, 400));
			await page.waitForTimeout(600);
			expect(await page.locator('main img').count()).toBe(0);
			await expectClean();
		},
	);
});
