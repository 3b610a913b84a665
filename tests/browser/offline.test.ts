import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { untilKept, visit, type Visit } from '../support/offline.ts';
import { resultsIn, searchPage } from '../support/search.ts';
import { BUILDS, isBook, isEmbed, pagesOf, ROOT_BUILD } from '../support/site.ts';

/** Opens a page and gives its status and whether its style sheets and its script have come. */
async function opened({ page, url }: Visit, path: string) {
	const response = (await page.goto(url(path)))!;
	const styles = await page.evaluate(
		() =>
			document.styleSheets.length > 0 &&
			[...document.styleSheets].every(({ cssRules }) => cssRules.length > 0),
	);
	return { path, status: response.status(), styles };
}

/** Runs in the page: which of these pages, or of the styles and scripts that they load, do not come. */
async function absentOf(addresses: string[]): Promise<string[]> {
	const wanted = new Set(addresses);
	const absent: string[] = [];
	for (const address of wanted) {
		const response = await fetch(address).catch(() => undefined);
		const text = (await response?.text()) ?? '';
		if (!response?.ok || !text) absent.push(address);
		if (!addresses.includes(address)) continue;
		const parts = new DOMParser()
			.parseFromString(text, 'text/html')
			.querySelectorAll(
				'link[rel="stylesheet"], link[rel~="icon"], link[rel="manifest"], script[src], img[src]',
			);
		for (const part of parts) {
			const path = part.getAttribute('href') ?? part.getAttribute('src') ?? '';
			if (!path.startsWith('data:')) wanted.add(new URL(path, address).href);
		}
	}
	return absent;
}

const result = (page: Page, name: string) =>
	page.locator(`output[data-result="${name}"]`).getAttribute('value');

describe.each(BUILDS)('without a network, after one visit to the $name build', (build) => {
	it('every page of the language opens, search answers, tools compute and data come', async () => {
		const seen = await visit(build, '/what-is-qt/');
		const { page, url, unplug } = seen;
		await untilKept(page, 'zh');
		await unplug();
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		for (const path of ['/', '/effects/', '/faq/is-qt-still-going/', '/claims/']) {
			expect(await opened(seen, path)).toEqual({ path, status: 200, styles: true });
		}
		const paths = pagesOf(build)
			.filter((one) => one.lang === 'zh-TW' && !isEmbed(one) && !isBook(one))
			.map(({ path }) => url(path));
		expect(paths.length).toBeGreaterThan(50);
		expect(await page.evaluate(absentOf, paths)).toEqual([]);

		expect(await searchPage(page, '存續期間')).toContain(`${build.base}effects/bonds/`);
		expect((await searchPage(page, 'why did repo rates spike in 2019')).length).toBeGreaterThan(0);
		await page.goto(url('/tools/bond-price/?coupon=5&years=10&yield=5'));
		expect(Number(await result(page, 'price'))).toBeCloseTo(100, 8);
		await page.locator('[name="coupon"]').fill('6');
		await expect.poll(async () => Number(await result(page, 'price'))).toBeGreaterThan(105);
		await page.goto(url('/tools/runoff-calculator/'));
		await page.locator('.tool figure').first().scrollIntoViewIfNeeded();
		await page.locator('canvas').first().waitFor();
		const table = await page.evaluate(async (address) => {
			const response = await fetch(address);
			return { type: response.headers.get('content-type'), text: await response.text() };
		}, url('/data/fed-caps.csv'));
		expect(table).toMatchObject({ type: expect.stringContaining('text/csv') });
		expect(table.text.split('\n').length).toBeGreaterThan(5);
		await page.goto(url('/data/'));
		const download = page.waitForEvent('download');
		await page.locator('a[href$="fed-caps.csv"]').click();
		expect(await readFile(await (await download).path(), 'utf8')).toBe(table.text);
		await page.goto(url('/effects/bonds/'));
		await page.locator('.contents-button').click();
		const named = page.locator('#contents-menu section a');
		await expect.poll(() => named.count()).toBeGreaterThan(45);
		await page.keyboard.press('Escape');
		// The button has the focus again when the menu has gone.
		await page.locator('.contents-button:focus').waitFor();
		await page.locator('.prose a.term').first().focus();
		await page.locator('#tip:popover-open').waitFor();
		expect(errors).toEqual([]);
	});
});

describe('without a network', () => {
	it('says of each address what is true of it, and has the other language once it was read', async () => {
		const seen = await visit(ROOT_BUILD, '/');
		const { page, url, unplug, plug } = seen;
		await untilKept(page, 'zh');
		await unplug();
		expect((await page.goto(url('/faq?q=fed#is-qt-still-going')))!.status()).toBe(200);
		expect(page.url()).toBe(url('/faq/?q=fed#is-qt-still-going'));
		expect(await opened(seen, '/nowhere/')).toMatchObject({ status: 404, styles: true });
		expect(await page.locator('h1').innerText()).toBe('找不到這一頁');
		for (const path of ['/en/faq/', '/book/', '/embed/data/', '/data/claims.json']) {
			expect(await opened(seen, path)).toEqual({ path, status: 503, styles: true });
			expect(await page.title()).toMatch(/沒有存.*Not kept/);
			expect(await page.locator('h1').innerText()).toBe('這一頁沒有存在這台裝置上');
			expect(await page.locator('.not-found-second').innerText()).toMatch(
				/not kept on this device/,
			);
		}

		await page.goto(url('/data/'));
		await page.locator('a[href$="claims.json"]').click();
		await page.waitForURL('**/claims.json');
		expect(await page.locator('h1').innerText()).toBe('這一頁沒有存在這台裝置上');

		await plug();
		await page.goto(url('/en/effects/'));
		await untilKept(page, 'en');
		await unplug();
		expect((await page.goto(url('/en/claims/')))!.status()).toBe(200);
		expect(await searchPage(page, 'duration')).toContain('/en/effects/bonds/');
		await page.goto(url('/claims/?q=縮表'));
		await page.keyboard.press('/');
		await page.locator('dialog[open] input[type="search"]').fill('RRP');
		expect((await resultsIn(page, 'dialog')).length).toBeGreaterThan(0);
	});
});
