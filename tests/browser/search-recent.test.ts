import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findings } from '../support/axe.ts';
import { useSite } from '../support/page.ts';
import { answered, openDialog } from '../support/search.ts';
import { ROOT_BUILD } from '../support/site.ts';

const site = useSite(ROOT_BUILD);

const recents = (page: Page) => page.locator('dialog .search-recent li a').allTextContents();

async function searchFor(page: Page, query: string) {
	await page.goto(site.url('/what-is-qt/'));
	const input = await openDialog(page);
	await input.fill(query);
	await input.press('Enter');
	await answered(page, 'search-page');
}

describe('recent searches', () => {
	it('are listed newest first, run again by a click, and removed one by one and all at once', async () => {
		const { page, context, expectClean } = await site.open('/what-is-qt/');
		for (const query of ['縮表', 'ON RRP', '<b>"QT', '縮表']) await searchFor(page, query);
		await page.goto(site.url('/about/'));
		await openDialog(page);
		expect(await recents(page)).toEqual(['縮表', '<b>"QT', 'ON RRP']);
		expect(await page.locator('dialog .search-privacy').textContent()).toContain('這台裝置');
		expect(await findings(page)).toEqual([]);
		expect(await context.cookies()).toEqual([]);

		await page.locator('dialog .search-remove').nth(1).click();
		expect(await recents(page)).toEqual(['縮表', 'ON RRP']);
		expect(await page.evaluate(() => document.activeElement?.className)).toBe('search-remove');
		await page.locator('dialog .search-recent li a', { hasText: 'ON RRP' }).click();
		await answered(page, 'dialog');
		expect(await page.locator('dialog input[type="search"]').inputValue()).toBe('ON RRP');

		await page.locator('dialog input[type="search"]').fill('');
		await page.locator('dialog .search-recent button', { hasText: '全部清除' }).click();
		expect(await recents(page)).toEqual([]);
		expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBe(null);
		await page.reload();
		await openDialog(page);
		expect(await recents(page)).toEqual([]);
		await expectClean();
	});

	it('remember what was looked at, not each letter typed', async () => {
		const { page } = await site.open('/what-is-qt/');
		await openDialog(page, '準備金');
		await page.keyboard.press('Escape');
		expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBe(null);
		await openDialog(page);
		await page.locator('dialog [data-search-results] > li > a').first().click();
		await page.waitForLoadState();
		expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBe('["準備金"]');
	});

	it('are done without where storage is refused or holds nonsense', async () => {
		const { page, context, expectClean } = await site.open('/what-is-qt/');
		for (const nonsense of ['{', '{"a":1}', '[1,null,{"a":[]}]', '"x"']) {
			await page.evaluate((text) => localStorage.setItem('recent-searches', text), nonsense);
			await page.reload();
			await openDialog(page);
			expect(await recents(page)).toEqual([]);
		}
		await context.addInitScript(() => {
			Object.defineProperty(globalThis, 'localStorage', {
				get: () => {
					throw new DOMException('refused', 'SecurityError');
				},
			});
		});
		await page.reload();
		const input = await openDialog(page, '縮表');
		await input.fill('');
		expect(await recents(page)).toEqual([]);
		expect(await page.locator('dialog .search-examples a').count()).toBeGreaterThan(4);
		await input.fill('縮表');
		await input.press('Enter');
		await answered(page, 'search-page');
		await expectClean();
	});
});
