import { describe, expect, it } from 'vitest';
import { findings } from '../support/axe.ts';
import { useSite } from '../support/page.ts';
import { ROOT_BUILD } from '../support/site.ts';

const site = useSite(ROOT_BUILD);

describe('a tip', () => {
	it('shows a citation’s source on focus, names it for a screen reader, and closes by Esc', async () => {
		const { page, expectClean } = await site.open('/how-qt-works/');
		const tip = page.locator('#tip');
		const mark = page.locator('.prose .cite a').first();
		await page.locator('#content').focus();
		while (!(await mark.evaluate((link) => link === document.activeElement))) {
			await page.keyboard.press('Tab');
		}
		await expect.poll(() => tip.isVisible()).toBe(true);
		const source = await page.locator((await mark.getAttribute('href'))!).textContent();
		expect(await tip.textContent()).toBe(source?.trim().replace(/\s+/g, ' '));
		expect(await mark.getAttribute('aria-describedby')).toBe('tip');
		expect(await findings(page)).toEqual([]);
		await page.keyboard.press('Escape');
		expect(await tip.isVisible()).toBe(false);
		expect(await mark.getAttribute('aria-describedby')).toBe(null);
		await expectClean();
	});

	it('shows a term’s definition on hover and stays while the pointer is in it', async () => {
		const { page } = await site.open('/en/how-qt-works/');
		const tip = page.locator('#tip');
		const term = page.locator('.prose a.term').first();
		// Reaching it scrolls the page, and scrolling closes a tip: the pointer may have to come again.
		const show = async () => {
			await page.mouse.move(0, 0);
			await term.hover();
			return tip.isVisible();
		};
		await expect.poll(show).toBe(true);
		expect((await tip.textContent())!.length).toBeGreaterThan(30);
		await tip.hover();
		await page.waitForTimeout(400);
		expect(await tip.isVisible()).toBe(true);
		await page.locator('.site-footer').hover();
		await expect.poll(() => tip.isVisible()).toBe(false);
	});

	it('shows a figure’s basis, date and source, and the figure leads to its data', async () => {
		const { page } = await site.open('/en/what-is-qt/');
		const figure = page.locator('a.value').first();
		const show = async () => {
			await page.mouse.move(0, 0);
			await figure.hover();
			return page.locator('#tip').textContent();
		};
		await expect.poll(show).toMatch(/, \d{4}-\d{2}.*Source fred-/);
		expect(await figure.getAttribute('href')).toMatch(/^\/en\/data\/#fed-/);
	});

	it('opens at the first tap and follows the link at the second', async () => {
		const { page } = await site.open('/what-is-qt/', {
			hasTouch: true,
			viewport: { width: 390, height: 800 },
		});
		const term = page.locator('.prose a.term').first();
		// To tap it would scroll the page, and scrolling closes a tip.
		await term.evaluate((link) => link.scrollIntoView({ block: 'center', behavior: 'instant' }));
		await page.waitForTimeout(300);
		await term.tap();
		await expect.poll(() => page.locator('#tip').isVisible()).toBe(true);
		expect(new URL(page.url()).pathname).toBe('/what-is-qt/');
		await term.tap();
		await page.waitForURL('**/glossary/**');
	});

	it('leaves a term the link that it is, where its text does not come', async () => {
		const { page } = await site.open('/what-is-qt/', {
			hasTouch: true,
			viewport: { width: 390, height: 800 },
		});
		await page.route('**/tips.json', (route) => route.abort());
		await page.locator('.prose a.term').first().tap();
		await page.waitForURL('**/glossary/**');
	});

	it('asks for its texts no sooner than a reader is there', async () => {
		const asked: string[] = [];
		const { page } = await site.open('/en/what-is-qt/');
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.waitForTimeout(300);
		expect(asked.filter((path) => path.endsWith('tips.json'))).toEqual([]);
		await page.keyboard.press('Tab');
		await expect.poll(() => asked).toContain('/en/what-is-qt/tips.json');
	});
});
