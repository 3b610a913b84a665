import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { needs } from '../support/engines/capabilities.ts';
import { useSite } from '../support/page.ts';
import { ROOT_BUILD, SUB_PATH_BUILD } from '../support/site.ts';

const site = useSite(ROOT_BUILD);

/** Opens a page as it goes to a printer. */
async function printed(path: string, options = {}): Promise<Page> {
	// The width between the margins of A4.
	const { page } = await site.open(path, { viewport: { width: 597, height: 960 }, ...options });
	await page.emulateMedia({ media: 'print' });
	return page;
}

const isSeen = (page: Page, selector: string) => page.locator(selector).first().isVisible();
/** How many elements of a kind are not on the paper: without a box, or folded away. */
const unseen = (page: Page, selector: string) =>
	page
		.locator(selector)
		.evaluateAll((all) => all.filter((element) => !element.checkVisibility()).length);
/** What is written before or after an element, with its attributes: Firefox only names them. */
const contentOf = (page: Page, selector: string, pseudo: string) =>
	page
		.locator(selector)
		.first()
		.evaluate(
			(element, name) =>
				getComputedStyle(element, name).content.replace(
					/attr\(([\w-]+)\)/g,
					(_, attribute: string) => element.getAttribute(attribute) ?? '',
				),
			pseudo,
		);
/** Pages of the PDF that the browser makes. */
async function sheets(page: Page, format: 'A4' | 'Letter'): Promise<number> {
	needs('pdf');
	const pdf = await page.pdf({ format, preferCSSPageSize: true });
	return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

describe.each(['/', '/en/'])('an article on paper under %s', (root) => {
	it('has a title block, and nothing that only a screen can answer to', async () => {
		const page = await printed(`${root}effects/bonds/`);
		for (const part of ['.site-title', 'h1', '.page-summary', '.key-figures', '.page-dates']) {
			expect(await isSeen(page, part), part).toBe(true);
		}
		expect(await contentOf(page, '.page-title', '::after')).toBe(`"${root}effects/bonds/"`);
		const gone = ['.site-nav', '.site-actions', '.breadcrumb', '.toc', '.path-steps', '.related'];
		for (const part of [...gone, '.neighbours', '.embed-box', '.cite-page', '.footer-links']) {
			expect(await isSeen(page, part), part).toBe(false);
		}
		expect(await unseen(page, '.prose h2, .prose > p, .claims-treated li')).toBe(0);
	});

	it('lists its sources with their addresses, and shows figures with their numbers', async () => {
		const page = await printed(`${root}effects/bonds/`);
		const source = page.locator('.page-end .source-list a[href^="http"]').first();
		expect(await contentOf(page, '.page-end .source-list a', '::after')).toContain(
			await source.getAttribute('href'),
		);
		const rows = page.locator('.figure-table tbody tr');
		expect(await rows.count()).toBeGreaterThan(5);
		expect(await unseen(page, '.figure-table tbody tr')).toBe(0);
		expect(await isSeen(page, '.series-figure svg')).toBe(true);
	});

	it('fills a few sheets of A4 and of Letter', async () => {
		const page = await printed(`${root}effects/bonds/`);
		for (const format of ['A4', 'Letter'] as const) {
			const count = await sheets(page, format);
			expect(count, format).toBeGreaterThan(2);
			expect(count, format).toBeLessThan(9);
		}
	});
});

describe('paper', () => {
	it.each(['', 'dark', 'light'])(
		'is black on white in a dark system, theme "%s"',
		async (theme) => {
			const page = await printed('/what-is-qt/', { colorScheme: 'dark' });
			await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
			const colors = await page.evaluate(() => {
				const { color } = getComputedStyle(document.querySelector('.prose p')!);
				const { backgroundColor } = getComputedStyle(document.documentElement);
				return [color, backgroundColor];
			});
			expect(colors[0]).toBe('rgb(0, 0, 0)');
			expect(colors[1]).toMatch(/rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/);
		},
	);

	it('carries the full address where it is known', async () => {
		const page = await printed('/what-is-qt/');
		expect(await contentOf(page, '.page-title', '::after')).toBe('"/what-is-qt/"');
	});

	it.each(['/history/', '/data/', '/tools/runoff-calculator/', '/en/central-banks/', '/book/'])(
		'is not left at its side by anything on %s',
		async (path) => {
			const page = await printed(path);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(597);
		},
	);
});

describe('the sub-path build on paper', () => {
	const published = useSite(SUB_PATH_BUILD);

	it('names the public address', async () => {
		const { page } = await published.open('/en/outlook/');
		await page.emulateMedia({ media: 'print' });
		expect(await contentOf(page, '.page-title', '::after')).toBe(
			'"https://qt.example.org/qt/kb/en/outlook/"',
		);
	});
});

describe('folded and chosen parts on paper', () => {
	it('QE and QT are both there, whichever side was chosen', async () => {
		const page = await printed('/qe-vs-qt/?view=qt');
		const cells = page.locator('.comparison tbody :is(.side-qe, .side-qt)');
		expect(await cells.count()).toBeGreaterThan(13);
		expect(await unseen(page, '.comparison :is(.side-qe, .side-qt)')).toBe(0);
		expect(await isSeen(page, '.comparison .segments')).toBe(false);
	});

	it('the FAQ is unfolded, with or without script', async () => {
		for (const javaScriptEnabled of [true, false]) {
			const page = await printed('/faq/', { javaScriptEnabled });
			expect(await page.locator('.faq-answer').count()).toBeGreaterThan(14);
			expect(await unseen(page, '.faq-answer, .faq-answer > p:first-child')).toBe(0);
			expect(await isSeen(page, '.list-filter-form')).toBe(false);
		}
	});

	it('the timeline lists the events that were chosen, with what they say', async () => {
		const page = await printed('/history/?phase=qt1');
		const events = page.locator('.timeline-events > li');
		const shown = page.locator('.timeline-events > li:visible');
		await expect.poll(() => shown.count()).toBeLessThan(await events.count());
		expect(await shown.count()).toBeGreaterThan(3);
		expect(await unseen(page, '.timeline-events > li:visible details > p:first-of-type')).toBe(0);
	});

	it('a tool prints its present inputs as text, its results, figure and numbers', async () => {
		const page = await printed('/tools/bond-price/?years=30&change=50');
		const field = page.locator('.field input[name="years"]');
		expect(await field.inputValue()).toBe('30');
		expect(await field.evaluate((input) => getComputedStyle(input).borderTopWidth)).toBe('0px');
		expect(await isSeen(page, '.tool-results output')).toBe(true);
		expect(await isSeen(page, '.tool-figure svg')).toBe(true);
		expect(await unseen(page, '.tool-figure tbody tr')).toBe(0);
		expect(await isSeen(page, '.tool-actions')).toBe(false);
	});
});

describe.each(['/book/', '/en/book/'])('%s', (path) => {
	it('prints as a booklet: each chapter on a page with its own head', async () => {
		const page = await printed(path, { javaScriptEnabled: false });
		const breaks = await page
			.locator('.book-chapter')
			.evaluateAll((all) =>
				all.map((chapter) => [getComputedStyle(chapter).breakBefore, `page-${chapter.id}`]),
			);
		expect(breaks.every(([value]) => value === 'page')).toBe(true);
		const names = await page
			.locator('.book-chapter')
			.evaluateAll((all) =>
				all.map((chapter) => getComputedStyle(chapter).getPropertyValue('page')),
			);
		expect(names).toEqual(breaks.map(([, name]) => name));
		const count = await sheets(page, 'A4');
		expect(count).toBeGreaterThan(breaks.length);
		expect(count).toBeLessThan(250);
	});

	it('leads from a citation and from the contents to places in itself', async () => {
		const { page, expectClean } = await site.open(path);
		await page.locator('.book-contents a').nth(4).click();
		const chapter = await page.evaluate(() => document.querySelector(':target')?.className);
		expect(chapter).toContain('book-chapter');
		await page.locator('.book-chapter .cite a').first().click();
		expect(await page.evaluate(() => document.querySelector(':target')?.tagName)).toBe('LI');
		await expectClean();
	});
});
