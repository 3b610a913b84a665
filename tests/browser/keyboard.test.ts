import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { walk } from '../support/keyboard.ts';
import { useSite } from '../support/page.ts';
import { openDialog } from '../support/search.ts';
import { ROOT_BUILD } from '../support/site.ts';

const site = useSite(ROOT_BUILD);

/** One page of each kind, with everything on it that takes the keyboard. */
const PAGES = [
	'/',
	'/404.html',
	'/what-is-qt/',
	'/en/effects/exchange-rates/',
	'/en/qe-vs-qt/',
	'/history/',
	'/faq/',
	'/en/faq/qt-framework/',
	'/tools/runoff-calculator/',
	'/en/tools/balance-sheet/',
	'/tools/bond-price/',
	'/en/tools/mortgage/',
	'/data/',
	'/en/central-banks/',
	'/en/search/?q=QT',
];

const focusedIs = (page: Page, selector: string) =>
	page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);

describe.each([1280, 390])('the keyboard at %i px', (width) => {
	it('goes through every kind of page to its end, and is seen wherever it stands', async () => {
		const { page } = await site.open('/', { viewport: { width, height: 800 } });
		for (const path of PAGES) {
			await page.goto(site.url(path));
			// Results that come in while the reader walks would move what has the focus.
			if (path.includes('?q=')) await page.locator('[data-search-state="done"]').waitFor();
			const { stops, faults } = await walk(page);
			expect(faults, path).toEqual([]);
			expect(stops, path).toBeGreaterThan(10);
		}
	});

	it('reaches everything that is unfolded', async () => {
		const { page } = await site.open('/faq/', { viewport: { width, height: 800 } });
		const folded = await walk(page);
		await page.locator('[data-faq="open"]').click();
		await page.evaluate(() => {
			(document.activeElement as HTMLElement).blur();
			scrollTo(0, 0);
		});
		await page.locator('.skip-link').focus();
		const unfolded = await walk(page);
		expect(unfolded.faults).toEqual([]);
		expect(unfolded.stops).toBeGreaterThan(folded.stops + 50);
	});

	it('gives the focus back to what opened the search and the contents', async () => {
		const { page } = await site.open('/what-is-qt/', { viewport: { width, height: 800 } });
		await page.locator('.search-link').focus();
		await page.keyboard.press('Enter');
		await page.locator('dialog[open] input').waitFor();
		expect(await focusedIs(page, 'dialog input')).toBe(true);
		await page.keyboard.press('Escape');
		await expect.poll(() => focusedIs(page, '.search-link')).toBe(true);
		await page.locator('.contents-button').focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		// Firefox also stops at what scrolls.
		expect(await focusedIs(page, '#contents-menu, #contents-menu a')).toBe(true);
		await page.keyboard.press('Escape');
		await expect.poll(() => focusedIs(page, '.contents-button')).toBe(true);
	});

	it('stays in the opened search, and can be seen there', async () => {
		const { page } = await site.open('/what-is-qt/', { viewport: { width, height: 800 } });
		await openDialog(page, 'QT');
		for (let step = 0; step < 40; step += 1) {
			await page.keyboard.press('Tab');
			const outside = await page.evaluate(() => {
				const { activeElement, body } = document;
				return activeElement !== body && !activeElement?.closest('dialog');
			});
			expect(outside).toBe(false);
		}
	});
});

describe('the keyboard', () => {
	it('leads by the skip link past the header, at the top of the text', async () => {
		const { page } = await site.open('/en/effects/bonds/');
		await page.keyboard.press('Tab');
		expect(await focusedIs(page, '.skip-link')).toBe(true);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		expect(await focusedIs(page, 'main *')).toBe(true);
	});

	it('leads from the table of contents to the section', async () => {
		const { page } = await site.open('/how-qt-works/');
		const link = page.locator('.toc a').nth(2);
		const id = (await link.getAttribute('href'))!.slice(1);
		await link.focus();
		await page.keyboard.press('Enter');
		const { y } = (await page.locator(`#${id}`).boundingBox())!;
		// Below the header that stays.
		expect(y).toBeGreaterThanOrEqual(56);
		await page.keyboard.press('Tab');
		const follows = await page.evaluate((heading) => {
			const place = document.getElementById(heading)!;
			return place.compareDocumentPosition(document.activeElement!);
		}, id);
		expect(follows & 4 /* DOCUMENT_POSITION_FOLLOWING */).toBe(4);
	});
});
