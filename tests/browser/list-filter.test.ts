import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findings } from '../support/axe.ts';
import { useSite } from '../support/page.ts';
import { BUILDS, ROOT_BUILD } from '../support/site.ts';

const shown = (page: Page, items: string) =>
	page.locator(`${items}:visible`).evaluateAll((all) => all.map(({ id }) => id));

describe('the filter of the glossary', () => {
	const site = useSite(ROOT_BUILD);

	it.each([
		['联邦基金', 'federal-funds-rate'],
		['孳息率', 'yield'],
		['on rrp', 'on-rrp'],
		['ＯＮ ＲＲＰ', 'on-rrp'],
		['隔夜附卖回', 'on-rrp'],
		['reverse facility', 'on-rrp'],
	])('finds a term by any form: %s', async (query, id) => {
		const { page } = await site.open('/glossary/');
		const all = await shown(page, '.glossary-term');
		await page.locator('list-filter input').fill(query);
		const some = await shown(page, '.glossary-term');
		expect(some).toContain(id);
		expect(some.length).toBeLessThan(all.length / 4);
	});

	it('keeps the query in the address, says the count once, and shows what a link names', async () => {
		const { page, expectClean } = await site.open('/glossary/');
		await page.locator('list-filter input').focus();
		await page.keyboard.type('rrp', { delay: 30 });
		await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('rrp');
		const count = (await shown(page, '.glossary-term')).length;
		const announcer = page.locator('.list-filter-announcer');
		await expect.poll(() => announcer.textContent()).toMatch(new RegExp(`有${count}條$`));
		expect(await findings(page)).toEqual([]);
		await page.reload();
		expect((await shown(page, '.glossary-term')).length).toBe(count);
		await page.evaluate(() => (location.hash = 'abundant-reserves'));
		await expect.poll(() => shown(page, '.glossary-term')).toContain('abundant-reserves');
		await expectClean();
	});

	it('leads from an empty list to the search', async () => {
		const { page } = await site.open('/en/glossary/?q=%3Cb%3Ebananas%22');
		expect(await shown(page, '.glossary-term')).toEqual([]);
		const link = page.locator('.list-filter-none a');
		expect(await page.locator('.list-filter-none b').count()).toBe(0);
		expect(await link.textContent()).toContain('<b>bananas"');
		expect(await findings(page)).toEqual([]);
		await link.click();
		await page.waitForURL('**/en/search/?q=%3Cb%3Ebananas%22');
	});

	it('is not there without script, and all terms are', async () => {
		const { page } = await site.open('/glossary/?q=rrp', { javaScriptEnabled: false });
		expect(await page.locator('.list-filter-form').isVisible()).toBe(false);
		expect((await shown(page, '.glossary-term')).length).toBeGreaterThan(90);
	});
});

describe.each(BUILDS)('the filter of the FAQ in the $name build', (build) => {
	const site = useSite(build);

	it('narrows by question and answer, in Simplified characters too', async () => {
		const { page, expectClean } = await site.open('/faq/');
		const all = await shown(page, '.faq-entry');
		const input = page.locator('list-filter input');
		await input.fill('房貸');
		const some = await shown(page, '.faq-entry');
		expect(some).toContain('housing-and-crypto');
		expect(some.length).toBeLessThan(all.length);
		await input.fill('房贷');
		expect(await shown(page, '.faq-entry')).toEqual(some);
		// Words of the page itself, such as those of its buttons, are no answer.
		await input.fill('單獨開啟此題');
		expect(await shown(page, '.faq-entry')).toEqual([]);
		const search = await page.locator('.list-filter-none a').getAttribute('href');
		expect(search).toMatch(new RegExp(`^${build.base}search/\\?q=`));
		await input.fill('');
		expect(await shown(page, '.faq-entry')).toEqual(all);
		await expectClean();
	});
});
