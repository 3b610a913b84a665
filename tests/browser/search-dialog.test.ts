import { describe, expect, it } from 'vitest';
import { findings } from '../support/axe.ts';
import { useSite } from '../support/page.ts';
import { focusedPath, openDialog, resultsIn, settled } from '../support/search.ts';
import { ROOT_BUILD } from '../support/site.ts';

const site = useSite(ROOT_BUILD);

describe('the dialog', () => {
	it('opens by Ctrl K, closes by Esc even with a query, and gives the focus back', async () => {
		const { page, expectClean } = await site.open('/what-is-qt/');
		await page.locator('.search-link').focus();
		await page.keyboard.press('Control+k');
		const input = page.locator('dialog[open] input[type="search"]');
		await expect.poll(() => input.evaluate((it) => it === document.activeElement)).toBe(true);
		await input.fill('縮表');
		await page.keyboard.press('Escape');
		expect(await page.locator('dialog[open]').count()).toBe(0);
		expect(await focusedPath(page)).toBe('/search/');
		await expectClean();
	});

	it('walks through all links by arrows and opens the chosen one by Enter', async () => {
		const { page } = await site.open('/what-is-qt/');
		await openDialog(page, '逆回購');
		const results = await resultsIn(page, 'dialog');
		const links = page.locator('dialog .search-outcome a:visible');
		const count = await links.count();
		expect(count).toBeGreaterThanOrEqual(results.length);
		const walked: string[] = [];
		for (let step = 0; step < count; step += 1) {
			await page.keyboard.press('ArrowDown');
			walked.push(await focusedPath(page));
		}
		expect(walked).toEqual(
			await links.evaluateAll((all) => all.map((it) => (it as HTMLAnchorElement).pathname)),
		);
		for (let step = 0; step < count; step += 1) await page.keyboard.press('ArrowUp');
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
		while ((await focusedPath(page)) !== results[0]) await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${results[0]}*`);
	});

	it('leads to the search page by Enter in the field, with the chosen type', async () => {
		const { page } = await site.open('/en/what-is-qt/');
		await openDialog(page, 'balance sheet');
		await page.locator('dialog').getByRole('radio', { name: 'Article' }).click();
		await expect
			.poll(async () => new Set(await page.locator('dialog .search-head').allTextContents()))
			.toEqual(new Set(['Article']));
		const results = await resultsIn(page, 'dialog');
		await page.locator('dialog input[type="search"]').press('Enter');
		await page.waitForURL('**/en/search/?q=balance+sheet&type=article');
		expect(await resultsIn(page, 'search-page')).toEqual(results);
	});

	it('says the count once for a settled query, not for each letter', async () => {
		const { page } = await site.open('/what-is-qt/');
		await openDialog(page);
		await page.evaluate(() => {
			const region = document.querySelector('dialog .search-announcer')!;
			const said: string[] = ((globalThis as { said?: string[] }).said = []);
			new MutationObserver(() => said.push(region.textContent!)).observe(region, {
				childList: true,
			});
		});
		await page.keyboard.type('tightening', { delay: 40 });
		const said = () => page.evaluate(() => (globalThis as { said?: string[] }).said);
		await expect.poll(async () => (await said())?.length, { timeout: 5000 }).toBe(1);
		expect((await said())?.[0]).toMatch(/^「tightening」找到\d+頁/);
	});

	it('keeps what stays in its place while the query grows', async () => {
		const { page } = await site.open('/what-is-qt/');
		await openDialog(page, '準備金');
		await page.evaluate(() => {
			const list = document.querySelector('dialog [data-search-results]')!;
			const seen = { items: [...list.children], counts: [] as number[] };
			Object.assign(globalThis, { seen });
			new MutationObserver(() => seen.counts.push(list.children.length)).observe(list, {
				childList: true,
			});
		});
		await page.locator('dialog input[type="search"]').fill('準備金太少');
		await settled(page, '準備金太少');
		const { kept, counts } = await page.evaluate(() => {
			const { items, counts } = (
				globalThis as unknown as { seen: { items: HTMLElement[]; counts: number[] } }
			).seen;
			const now = [...document.querySelectorAll<HTMLElement>('dialog [data-search-results] > li')];
			const both = now.filter((item) =>
				items.some(({ dataset }) => dataset['key'] === item.dataset['key']),
			);
			return { kept: both.map((item) => items.includes(item)), counts };
		});
		expect(kept.length).toBeGreaterThan(0);
		expect(kept).not.toContain(false);
		// The list was never empty in between.
		expect(counts).not.toContain(0);
	});

	it('does not search for what an input method has not finished', async () => {
		const { page } = await site.open('/what-is-qt/');
		const input = await openDialog(page);
		await input.evaluate((field) => {
			(field as HTMLInputElement).value = 'ㄙㄨㄛ';
			field.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
		});
		await page.waitForTimeout(300);
		expect(await page.locator('dialog [data-search-state]').getAttribute('data-search-state')).toBe(
			'idle',
		);
		await input.evaluate((field) => {
			(field as HTMLInputElement).value = '縮表';
			field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
		});
		expect((await resultsIn(page, 'dialog')).length).toBeGreaterThan(0);
	});

	it('closes on a place of this same page and goes there', async () => {
		const { page } = await site.open('/glossary/');
		await openDialog(page, 'ON RRP');
		const place = page.locator('dialog a[href^="/glossary/#"]').first();
		const address = await place.getAttribute('href');
		await place.click();
		expect(await page.locator('dialog[open]').count()).toBe(0);
		expect(new URL(page.url()).hash).toBe(new URL(address!, page.url()).hash);
	});
});

describe.each([
	{ colorScheme: 'light', width: 1280, height: 800 },
	{ colorScheme: 'dark', width: 320, height: 640 },
] as const)('the open dialog in $colorScheme at $width px', ({ colorScheme, width, height }) => {
	it.each(['', '準備金', 'zzqqxxyy', '。！？'])(
		'has nothing for axe to find: %j',
		async (query) => {
			const viewport = { width, height };
			const { page, expectClean } = await site.open('/what-is-qt/', { colorScheme, viewport });
			await openDialog(page, query);
			expect(await findings(page)).toEqual([]);
			const { box, close, overflow } = await page.evaluate(() => {
				const dialog = document.querySelector('dialog')!;
				const button = dialog.querySelector('.search-close')!.getBoundingClientRect();
				const outcome = dialog.querySelector('.search-outcome')!;
				return {
					box: dialog.getBoundingClientRect().toJSON() as DOMRect,
					close: { bottom: button.bottom, height: button.height },
					overflow: outcome.scrollWidth - outcome.clientWidth,
				};
			});
			expect(overflow).toBeLessThanOrEqual(0);
			expect(close.bottom).toBeLessThanOrEqual(height);
			expect(close.height).toBeGreaterThanOrEqual(width < 400 ? 44 : 24);
			if (width < 400) expect([box.width, box.height]).toEqual([width, height]);
			await expectClean();
		},
	);
});
