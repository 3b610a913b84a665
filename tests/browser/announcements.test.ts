import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/page.ts';
import { openDialog } from '../support/search.ts';
import { ROOT_BUILD } from '../support/site.ts';

const site = useSite(ROOT_BUILD);

/** What is read aloud while something is done: every text that a live region has shown, in order. */
async function said(page: Page, action: () => Promise<unknown>): Promise<string[]> {
	await page.evaluate(() => {
		const texts: string[] = [];
		Object.assign(globalThis, { said: texts });
		const live = '[role="status"], [role="alert"], [aria-live]:not([aria-live="off"])';
		new MutationObserver((records) => {
			const regions = records.map(({ target }) =>
				(target instanceof Element ? target : target.parentElement)?.closest(live),
			);
			for (const region of new Set(regions)) {
				const text = region?.textContent.trim();
				if (text) texts.push(text);
			}
		}).observe(document.body, { subtree: true, childList: true, characterData: true });
	});
	await action();
	await page.waitForTimeout(1500);
	return page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}

describe('what changes is said once', () => {
	it('by the search, however many letters were typed', async () => {
		const { page } = await site.open('/what-is-qt/');
		const input = await openDialog(page);
		const texts = await said(page, () => input.pressSequentially('reserves', { delay: 40 }));
		expect(texts.filter((text) => text.includes('reserves'))).toHaveLength(1);
		expect(texts.length).toBeLessThanOrEqual(2);
	});

	it('by the filter of the glossary', async () => {
		const { page } = await site.open('/en/glossary/');
		const input = page.locator('list-filter input');
		const texts = await said(page, () => input.pressSequentially('repo', { delay: 40 }));
		expect(texts).toHaveLength(1);
	});

	it('by the timeline', async () => {
		const { page } = await site.open('/en/history/');
		const texts = await said(page, () =>
			page.locator('.timeline-filter select').first().selectOption({ index: 1 }),
		);
		expect(texts).toHaveLength(1);
	});

	it.each([
		['/en/tools/mortgage/', 'rate'],
		['/en/tools/bond-price/', 'yield'],
		['/en/tools/runoff-calculator/', 'tcap'],
	])('by %s', async (path, name) => {
		const { page } = await site.open(path);
		const field = page.locator(`[name="${name}"]`);
		const texts = await said(page, async () => {
			await field.fill('3');
			await field.blur();
		});
		expect(new Set(texts).size, texts.join(' | ')).toBe(texts.length);
		expect(texts.length).toBeGreaterThanOrEqual(1);
		expect(texts.length).toBeLessThanOrEqual(1);
	});
});
