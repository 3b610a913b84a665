import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { COLOR_RULES, findings } from '../support/axe.ts';
import { sidewaysScroll } from '../support/layout-faults.ts';
import { useSite } from '../support/page.ts';
import { openDialog, settled } from '../support/search.ts';
import { ROOT_BUILD } from '../support/site.ts';

const site = useSite(ROOT_BUILD);

interface State {
	name: string;
	path: string;
	/** What a reader does; done once, then the page is seen in both themes and at both widths. */
	act: (page: Page) => Promise<unknown>;
	/** Is there once it is done. */
	shows: string;
}

const STATES: readonly State[] = [
	{
		name: 'the search dialog with results',
		path: '/what-is-qt/',
		act: (page) => openDialog(page, 'QT'),
		shows: 'dialog .search-list > li',
	},
	{
		name: 'the search dialog without a result',
		path: '/en/what-is-qt/',
		act: (page) => openDialog(page, 'zzqxv'),
		shows: 'dialog .search-below :is(a, button)',
	},
	{
		name: 'the search page with results',
		path: '/en/search/?q=reserves',
		act: (page) => settled(page, 'reserves'),
		shows: 'search-page mark',
	},
	{
		name: 'the contents of the site',
		path: '/how-qt-works/',
		act: (page) => page.locator('.contents-button').click(),
		shows: '#contents-menu h2',
	},
	{
		name: 'a tip',
		path: '/en/how-qt-works/',
		act: (page) => page.locator('.prose a.term').first().focus(),
		shows: '#tip:popover-open',
	},
	{
		name: 'the FAQ unfolded',
		path: '/faq/',
		act: (page) => page.locator('[data-faq="open"]').click(),
		shows: '.faq-entry[open] .faq-answer',
	},
	{
		name: 'one side of the comparison',
		path: '/qe-vs-qt/',
		act: (page) => page.locator('.segments input').nth(2).check({ force: true }),
		shows: '.comparison[data-view="qt"]',
	},
	{
		name: 'a tool with another input',
		path: '/en/tools/mortgage/',
		act: (page) => page.locator('[name="rate"]').fill('7'),
		shows: '.tool-results',
	},
	{
		name: 'a tool that says what it could not use',
		path: '/tools/runoff-calculator/?tcap=-1&months=9999&preset=nothing',
		act: (page) => page.locator('.tool-notes p').first().waitFor(),
		shows: '[role="alert"] p',
	},
	{
		name: 'a figure that is read month by month',
		path: '/en/effects/bonds/',
		act: async (page) => {
			await page.locator('.plot-box').first().scrollIntoViewIfNeeded();
			await page.locator('.plot-box.is-charted').first().waitFor();
			await page.locator('.plot-reader').first().press('Home');
		},
		shows: '.plot-cursor',
	},
	{
		name: 'the explorer of one period, with its table',
		path: '/data/?view=liabilities&from=2024-01&to=2024-12',
		act: (page) => page.locator('balance-sheet-explorer summary').first().click(),
		shows: 'balance-sheet-explorer tbody tr',
	},
	{
		name: 'a glossary in which nothing is found',
		path: '/en/glossary/?q=zzqxv',
		act: (page) => page.locator('.list-filter-none a').waitFor(),
		shows: '.list-filter-none a',
	},
	{
		name: 'an unfolded event of a filtered timeline',
		path: '/history/?phase=qt2',
		act: (page) => page.locator('.timeline li[data-phase="qt2"] summary').first().press('Enter'),
		shows: '.timeline details[open] .event-facts',
	},
	{
		name: 'everything unfolded at the end of a page',
		path: '/en/outlook/',
		act: (page) =>
			page
				.locator('details')
				.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', ''))),
		shows: '.cite-page pre',
	},
];

describe.each(STATES)('$name', ({ path, act, shows }) => {
	it('has no finding in either theme, at either width', async () => {
		const { page, expectClean } = await site.open(path);
		await act(page);
		await page.locator(shows).first().waitFor({ state: 'attached' });
		const found: string[] = [];
		for (const width of [1280, 320]) {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme: 'light' });
			found.push(...(await findings(page)), ...(await sidewaysScroll(page)));
			await page.emulateMedia({ colorScheme: 'dark' });
			found.push(...(await findings(page, COLOR_RULES)));
		}
		expect(found).toEqual([]);
		await expectClean();
	});
});

describe('a theme chosen by hand', () => {
	it.each(['light', 'dark'] as const)('has no finding where the system is %s', async (scheme) => {
		const { page } = await site.open('/qe-vs-qt/', { colorScheme: scheme });
		for (const chosen of ['light', 'dark']) {
			await page.locator('theme-switch button').click();
			expect(await page.locator('html').getAttribute('data-theme')).toBe(chosen);
			expect(await findings(page, COLOR_RULES)).toEqual([]);
		}
	});
});
