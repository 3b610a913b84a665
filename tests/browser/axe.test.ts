import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { COLOR_RULES, findings } from '../support/axe.ts';
import { setTextSize, sidewaysScroll, smallTargets } from '../support/layout-faults.ts';
import { useSite } from '../support/page.ts';
import { structureFaults, unmarkedPhrases } from '../support/page-faults.ts';
import { isBook, pagesOf, ROOT_BUILD } from '../support/site.ts';

const site = useSite(ROOT_BUILD);
const pages = pagesOf(ROOT_BUILD);

const HEIGHT = 800;
const setWidth = (page: Page, width: number) => page.setViewportSize({ width, height: HEIGHT });

/** What is wrong with a page that has just been loaded; it is loaded once and then seen in many ways. */
async function faultsOf(page: Page): Promise<string[]> {
	const found: string[] = [];
	const note = (where: string, faults: readonly string[]) =>
		found.push(...faults.map((fault) => `${new URL(page.url()).pathname} ${where}: ${fault}`));

	for (const width of [1280, 320]) {
		await setWidth(page, width);
		await page.emulateMedia({ colorScheme: 'light' });
		note(`light, ${width} px`, await findings(page));
		note(`${width} px`, await sidewaysScroll(page));
		await page.emulateMedia({ colorScheme: 'dark' });
		note(`dark, ${width} px`, await findings(page, COLOR_RULES));
	}
	await setWidth(page, 390);
	note('390 px', await smallTargets(page));
	await setTextSize(page, 200);
	for (const width of [390, 1280]) {
		await setWidth(page, width);
		note(`200% text, ${width} px`, await sidewaysScroll(page));
	}
	await setTextSize(page, 100);
	note('structure', await structureFaults(page));
	note('language', await unmarkedPhrases(page));
	return found;
}

describe.each([
	['zh-TW', pages.filter(({ lang, ...page }) => lang !== 'en' && !isBook(page))],
	['en', pages.filter(({ lang, ...page }) => lang === 'en' && !isBook(page))],
])('the pages in %s', (_, some) => {
	it(
		'fit every width and size of text, in both themes, and axe finds nothing',
		{ timeout: 600_000 },
		async () => {
			const { page } = await site.open('/404.html');
			const found: string[] = [];
			for (const { path } of some) {
				await page.goto(site.url(path));
				found.push(...(await faultsOf(page)));
			}
			expect(found).toEqual([]);
		},
	);
});

describe('the site as one document', () => {
	// It repeats what the pages are made of, and is long: what is its own is looked at.
	it.each(pages.filter(isBook))('$path has no finding', { timeout: 300_000 }, async ({ path }) => {
		const { page } = await site.open(path);
		expect(await findings(page)).toEqual([]);
		expect(await structureFaults(page)).toEqual([]);
		await setWidth(page, 320);
		expect(await sidewaysScroll(page)).toEqual([]);
	});
});
