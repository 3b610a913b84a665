import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findings } from '../support/axe.ts';
import { useSite } from '../support/page.ts';
import { ROOT_BUILD } from '../support/site.ts';

const PHONE = { viewport: { width: 390, height: 800 } };

const boxOf = (page: Page, selector: string) => page.locator(selector).first().boundingBox();

describe('the table of contents', () => {
	const site = useSite(ROOT_BUILD);

	it('follows the reader down the page and back', async () => {
		const { page } = await site.open('/how-qt-works/');
		const marked = () =>
			page
				.locator('.toc a[aria-current]')
				.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		const ids = await page.locator('.prose > h2').evaluateAll((all) => all.map(({ id }) => id));
		for (const id of [ids[1], ids.at(-1), ids[0]]) {
			await page.locator(`#${id}`).evaluate((heading) => heading.scrollIntoView());
			await expect.poll(marked).toEqual([`#${id}`]);
		}
	});
});

describe('the bar on a phone', () => {
	const site = useSite(ROOT_BUILD);

	it('stands at the foot of the screen wherever the reader is', async () => {
		const { page, expectClean } = await site.open('/effects/bonds/', PHONE);
		for (const place of [0, 3000]) {
			await page.evaluate((top) => scrollTo(0, top), place);
			const box = (await boxOf(page, '.site-actions'))!;
			expect(Math.round(box.y + box.height)).toBe(800);
			expect(Math.round(box.width)).toBe(390);
		}
		for (const control of await page.locator('.site-actions > * :is(a, button):visible').all()) {
			const { width, height } = (await control.boundingBox())!;
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
		}
		await expectClean();
	});

	it('leads to search, to the contents of the page and of the site', async () => {
		const { page } = await site.open('/effects/bonds/', PHONE);
		await page.locator('.contents-here').click();
		await expect.poll(async () => (await boxOf(page, '#toc-title'))!.y).toBeLessThan(400);
		await page.locator('.contents-button').click();
		expect(await page.locator('#contents-menu').isVisible()).toBe(true);
		await page.keyboard.press('Escape');
		await page.locator('.search-link').click();
		await page.locator('dialog.search-dialog[open]').waitFor();
		expect(await findings(page)).toEqual([]);
	});

	it('never hides what is focused', async () => {
		const { page } = await site.open('/what-is-qt/', PHONE);
		for (let step = 0; step < 60; step += 1) {
			await page.keyboard.press('Tab');
			const covered = await page.evaluate(() => {
				const focused = document.activeElement;
				const bar = document.querySelector('.site-actions');
				if (!focused || !bar || bar.contains(focused)) return '';
				const { bottom, top } = focused.getBoundingClientRect();
				return top >= bar.getBoundingClientRect().top && bottom > 0 ? focused.outerHTML : '';
			});
			expect(covered).toBe('');
		}
	});
});

describe('the home page', () => {
	const site = useSite(ROOT_BUILD);

	it.each(['/', '/en/'])('%s explains itself on one screen, without script', async (path) => {
		const { page } = await site.open(path, {
			javaScriptEnabled: false,
			viewport: { width: 1280, height: 900 },
		});
		for (const part of ['h1', '.page-summary', '.today', '.ways-in', 'figure svg']) {
			const box = (await boxOf(page, part))!;
			expect(box.y + box.height, part).toBeLessThanOrEqual(900);
		}
		expect(await page.locator('.today').textContent()).toMatch(/20\d\d/);
	});
});
