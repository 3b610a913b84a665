import { describe, expect, it } from 'vitest';
import { findings } from '../support/axe.ts';
import { useSite } from '../support/page.ts';
import { openDialog, resultsIn } from '../support/search.ts';
import { ROOT_BUILD } from '../support/site.ts';

const site = useSite(ROOT_BUILD);
const INDEX = '**/pagefind/**';

describe('an index that does not load', () => {
	it('is said on the page, and tried again by a button', async () => {
		const { page, context } = await site.open('/about/');
		await context.route(INDEX, (route) => route.abort());
		await page.goto(site.url('/search/?q=QT'));
		await page.locator('[data-search-state="error"]').waitFor();
		expect(await page.locator('.search-status').textContent()).toMatch(/沒有載入/);
		expect(await page.locator('search-page [role="status"]').textContent()).toMatch(/沒有載入/);
		expect(await findings(page)).toEqual([]);
		await page.locator('[data-retry]').click();
		await page.waitForTimeout(300);
		await page.locator('[data-search-state="error"]').waitFor();
		await context.unroute(INDEX);
		await page.locator('[data-retry]').click();
		expect((await resultsIn(page, 'search-page')).length).toBeGreaterThan(0);
	});

	it('is said in the dialog, and tried again when the network returns', async () => {
		const { page, context } = await site.open('/en/what-is-qt/');
		await page.locator('.search-link').hover();
		const input = await openDialog(page);
		await page.keyboard.press('Escape');
		await page.reload();
		await context.route(INDEX, (route) => route.abort());
		await openDialog(page);
		await input.fill('duration');
		await page.locator('dialog [data-search-state="error"]').waitFor();
		expect(await page.locator('dialog .search-status').textContent()).toMatch(/did not load/);
		expect(await findings(page)).toEqual([]);
		await context.unroute(INDEX);
		await page.evaluate(() => dispatchEvent(new Event('online')));
		expect(await resultsIn(page, 'dialog')).toContain('/en/effects/bonds/');
	});

	it('leads to the search page where not even the dialog loads', async () => {
		const { page, context } = await site.open('/about/');
		await context.route(/dialog.*\.js/, (route) => route.abort());
		await page.locator('.search-link').click();
		await page.waitForURL('**/search/');
	});
});
