import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from '../support/page.ts';
import { ROOT_BUILD } from '../support/site.ts';

const site = useSite(ROOT_BUILD);

async function result(page: Page, name: string): Promise<number> {
	return Number(await page.locator(`output[data-result="${name}"]`).getAttribute('value'));
}

const both = async (page: Page) => [await result(page, 'reserves'), await result(page, 'rrp')];

describe('the guided sequences of the simulator', () => {
	it('are played step by step by keyboard, and end with what to notice', async () => {
		const { page, expectClean } = await site.open('/en/tools/balance-sheet/');
		const next = page.locator('[data-guide-next]');
		const status = page.locator('.sheet-status');
		const closing = page.locator('[data-guide-closing]');
		const chosen = page.getByRole('button', { name: 'A bond matures' });
		await chosen.focus();
		await page.keyboard.press('Enter');
		expect(await chosen.getAttribute('aria-pressed')).toBe('true');
		expect(await both(page)).toEqual([0, 0]);
		await next.focus();
		const expected = [
			[0, 0],
			[-100, 0],
			[-100, 0],
			[-100, -100],
		];
		for (const [index, changes] of expected.entries()) {
			expect(await closing.innerText()).toBe('');
			await page.keyboard.press('Enter');
			expect(await both(page)).toEqual(changes);
			expect(await status.innerText()).toMatch(new RegExp(`^Step ${index + 1}: `));
		}
		expect(await closing.innerText()).toContain('whether reserves or ON RRP fall');
		await page.keyboard.press('Enter');
		expect(await both(page)).toEqual([0, 0]);
		expect(await closing.innerText()).toBe('');
		await expectClean();
	});

	it('go back with undo, and give way to free play', async () => {
		const { page } = await site.open('/tools/balance-sheet/');
		const panel = page.locator('[data-guide-panel]');
		await page.locator('button[data-guide="money-funds-buy-bills"]').click();
		for (let step = 0; step < 3; step += 1) await page.locator('[data-guide-next]').click();
		expect(await both(page)).toEqual([100, -300]);
		await page.locator('[data-undo]').click();
		expect(await both(page)).toEqual([0, -300]);
		await page.locator('[data-guide-next]').click();
		expect(await both(page)).toEqual([100, -300]);
		await page.locator('[name="amount"]').fill('50');
		expect(await panel.isVisible()).toBe(false);
		expect(await both(page)).toEqual([50, -300]);
	});

	it('are complete as text without script', async () => {
		const { page } = await site.open('/tools/balance-sheet/', { javaScriptEnabled: false });
		const guides = page.locator('[data-guide-text]');
		expect(await guides.count()).toBe(3);
		for (const guide of await guides.all()) {
			expect(await guide.isVisible()).toBe(true);
			expect(await guide.locator('ol > li').count()).toBeGreaterThanOrEqual(3);
			expect(await guide.innerText()).toContain('要注意的是');
		}
		expect(await page.locator('button[data-guide]').first().isVisible()).toBe(false);
	});
});

describe('the address of a guided sequence', () => {
	it('opens it at its step, and is written while stepping', async () => {
		const { page, expectClean } = await site.open(
			'/en/tools/balance-sheet/?guide=bond-matures&step=2',
		);
		const query = () => page.evaluate(() => location.search);
		const chosen = page.getByRole('button', { name: 'A bond matures' });
		expect(await chosen.getAttribute('aria-pressed')).toBe('true');
		expect(await both(page)).toEqual([-100, 0]);
		expect(await page.locator('[data-steps] > li').count()).toBe(2);
		await page.locator('[data-guide-next]').click();
		await expect.poll(query).toBe('?guide=bond-matures&step=3');
		await page.locator('[data-guide-next]').click();
		await expect.poll(query).toBe('?guide=bond-matures&step=4');
		expect(await both(page)).toEqual([-100, -100]);
		await page.locator('[data-guide-next]').click();
		await expect.poll(query).toBe('?guide=bond-matures');
		expect(await both(page)).toEqual([0, 0]);
		await page.locator('[name="amount"]').fill('50');
		// Whoever does something else plays on freely.
		await expect.poll(query).toBe('?action=auction-mmf-rrp&amount=50');
		await expectClean();
	});

	it.each([
		['?guide=nonsense', 'Guided sequence guide', [100, 0]],
		['?guide=%22%3E%3Cimg%3E', 'Guided sequence guide', [100, 0]],
		['?guide=bond-matures&step=99', 'Step step', [-100, -100]],
		['?guide=bond-matures&step=-1', 'Step step', [0, 0]],
		['?guide=bond-matures&step=two', 'Step step', [0, 0]],
	])('%s is named in an alert', async (query, name, changes) => {
		const { page, expectClean } = await site.open(`/en/tools/balance-sheet/${query}`);
		const notes = page.locator('.tool-notes p');
		expect(await notes.count()).toBe(1);
		expect(await notes.innerText()).toContain(name);
		expect(await both(page)).toEqual(changes);
		await expectClean();
	});

	it('is where articles lead', async () => {
		const { page } = await site.open('/history/qt2-2022-2025/');
		await page.locator('a[href*="guide=money-funds-buy-bills"]').click();
		await page.waitForURL('**/tools/balance-sheet/?guide=money-funds-buy-bills#guides');
		const panel = page.locator('[data-guide-panel]');
		await expect.poll(() => panel.isVisible()).toBe(true);
		const top = await panel.evaluate((it) => it.getBoundingClientRect().top);
		expect(top).toBeLessThan(800);
		expect(await both(page)).toEqual([0, 0]);
	});
});
