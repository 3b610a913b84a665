import { describe, expect, it } from 'vitest';
import { NAVIGATION } from '../../src/navigation.ts';
import { findings } from '../support/axe.ts';
import { useSite } from '../support/page.ts';
import { BUILDS, ROOT_BUILD } from '../support/site.ts';

describe.each(BUILDS)('reading the $name build', (build) => {
	const site = useSite(build);

	it('keeps page and anchor when the language is switched', async () => {
		const { page } = await site.open('/effects/bonds/#duration');
		await page.locator('.language-link').click();
		await page.waitForURL('**/en/effects/bonds/#duration');
		await page.locator('.language-link').click();
		await page.waitForURL(
			(url) => url.pathname === `${build.base}effects/bonds/` && url.hash === '#duration',
		);
	});

	it('names all pages in the contents once they are opened, and marks the one that is read', async () => {
		for (const path of ['/effects/bonds/', '/en/']) {
			const { page, expectClean } = await site.open(path);
			await page.locator('.contents-button').focus();
			await page.keyboard.press('Enter');
			const links = page.locator('#contents-menu li a');
			const slugs = NAVIGATION.flatMap((section) => section.slugs);
			await expect.poll(() => links.count()).toBe(slugs.length);
			const root = new URL(site.url(path.startsWith('/en/') ? '/en/' : '/')).pathname;
			expect(
				await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
			).toEqual(slugs.map((slug) => `${root}${slug}/`));
			const current = page.locator('#contents-menu a[aria-current="page"]');
			const here = (await current.count()) > 0 ? await current.getAttribute('href') : root;
			expect(here).toBe(new URL(site.url(path)).pathname);
			await expectClean();
		}
	});

	it('answers an unknown address with a page in both languages', async () => {
		const { page } = await site.open('/no/such/page/');
		expect(await page.locator('[data-not-found="zh"] h1').textContent()).toContain('找不到');
		expect(await page.locator('[data-not-found="en"]').textContent()).toContain('does not exist');
		await page.locator('[data-not-found="en"] a').first().click();
		await page.waitForURL(`**${build.base}en/`);
	});
});

describe('reading', () => {
	const site = useSite(ROOT_BUILD);

	it('reaches the text first by the skip link', async () => {
		const { page } = await site.open('/what-is-qt/');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
	});

	it('opens the contents without script, leads to every section and to all pages, and closes by Esc', async () => {
		const { page } = await site.open('/en/what-is-qt/', { javaScriptEnabled: false });
		const menu = page.locator('#contents-menu');
		expect(await menu.isVisible()).toBe(false);
		await page.locator('.contents-button').click();
		expect(await menu.isVisible()).toBe(true);
		expect(await menu.locator('li a').count()).toBe(NAVIGATION.length + 1);
		expect(await menu.locator('a[aria-current]').textContent()).toContain('Basics');
		await page.keyboard.press('Escape');
		expect(await menu.isVisible()).toBe(false);
		await page.locator('.contents-button').click();
		await menu.getByRole('link', { name: 'All pages' }).click();
		await page.waitForURL('**/en/#all-pages');
		const all = page.locator('#all-pages li a');
		expect(await all.count()).toBe(NAVIGATION.flatMap(({ slugs }) => slugs).length);
		expect(await all.last().isVisible()).toBe(true);
	});

	it('has an opened contents menu and dialog in which axe finds nothing', async () => {
		const { page } = await site.open('/what-is-qt/');
		await page.locator('.contents-button').click();
		await page.locator('#contents-menu h2').last().waitFor();
		expect(await findings(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await page.keyboard.press('/');
		await page.locator('dialog[open] input').fill('QT');
		await page.locator('dialog [data-search-state="done"]').waitFor();
		expect(await findings(page)).toEqual([]);
	});

	it('changes the theme and keeps the choice', async () => {
		const { page } = await site.open('/');
		const background = () =>
			page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
		const light = await background();
		const button = page.locator('theme-switch button');
		await button.click();
		expect(await button.getAttribute('aria-label')).toContain('淺色');
		await button.click();
		expect(await button.getAttribute('aria-label')).toContain('深色');
		const dark = await background();
		expect(dark).not.toBe(light);
		await page.reload();
		expect(await background()).toBe(dark);
	});

	it('leads from a citation to its source on the page, which the bibliography has as well', async () => {
		const { page } = await site.open('/how-qt-works/');
		const mark = page.locator('.prose .cite a').first();
		await mark.click();
		const target = page.locator(':target');
		expect((await target.textContent())!.trim().length).toBeGreaterThan(10);
		const work = await target.locator('a[rel~="external"]').getAttribute('href');
		await page.goto(site.url('/sources/'));
		expect(await page.locator(`dd a[href="${work}"], li a[href="${work}"]`).count()).toBe(1);
	});
});

describe('the FAQ', () => {
	const site = useSite(ROOT_BUILD);

	it('unfolds and marks the entry that the address names', async () => {
		const { page } = await site.open('/faq/#tapering-vs-qt');
		const entry = page.locator('#tapering-vs-qt');
		await expect.poll(() => entry.getAttribute('open')).not.toBe(null);
		expect(await entry.getAttribute('data-marked')).not.toBe(null);
		await page.evaluate(() => (location.hash = 'qt-framework'));
		await expect.poll(() => page.locator('#qt-framework').getAttribute('open')).not.toBe(null);
		expect(await entry.getAttribute('data-marked')).toBe(null);
	});

	it('folds and unfolds by keyboard, and all at once', async () => {
		const { page } = await site.open('/faq/');
		await page.locator('.faq-entry summary').first().focus();
		await page.keyboard.press('Enter');
		expect(await page.locator('.faq-entry[open]').count()).toBe(1);
		await page.locator('[data-faq="open"]').click();
		expect(await page.locator('.faq-entry:not([open])').count()).toBe(0);
		expect(await findings(page)).toEqual([]);
		await page.locator('[data-faq="close"]').click();
		expect(await page.locator('.faq-entry[open]').count()).toBe(0);
	});

	it('copies an entry’s full address and says so', async () => {
		const { page } = await site.open('/faq/what-are-reserves/', {
			permissions: ['clipboard-read', 'clipboard-write'],
		});
		await page.locator('.page-title copy-link button').click();
		await expect.poll(() => page.locator('.page-title .copy-status').textContent()).toBe('已複製');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(site.url('/faq/what-are-reserves/'));
	});
});
