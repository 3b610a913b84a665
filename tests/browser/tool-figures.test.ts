import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../support/address.ts';
import { useSite } from '../support/page.ts';
import { ROOT_BUILD } from '../support/site.ts';

const site = useSite(ROOT_BUILD);

const TOOLS = [
	{ path: '/en/tools/bond-price/', field: 'years', value: '30', preset: '30-year Treasury' },
	{ path: '/en/tools/mortgage/', field: 'rate', value: '2', preset: 'Taiwan, 30 years (TWD)' },
];

/** Everything that the figure shows. */
function figure(page: Page): Promise<string> {
	return page.locator('.tool-figure').innerHTML();
}

describe.each(TOOLS)('the figure of $path', ({ path, field, value, preset }) => {
	it('is drawn by the browser as by the server', async () => {
		const { page: still } = await site.open(path, { javaScriptEnabled: false });
		const { page, expectClean } = await site.open(path);
		const drawn = await figure(still);
		await page.locator(`[name="${field}"]`).fill(value);
		expect(await figure(page)).not.toBe(drawn);
		await page.locator('button[type="reset"]').click();
		const marks = (of: Page) =>
			of
				.locator('[data-figure-drawing] > *')
				.evaluateAll((all) =>
					all.map((mark) => [
						mark.tagName,
						mark.textContent.trim(),
						...[...mark.attributes].map(({ name, value: text }) => `${name}=${text}`).sort(),
					]),
				);
		const named = (of: Page) =>
			of.locator('[data-figure-drawing]').evaluate((svg) => svg.getAttribute('aria-label'));
		expect(await marks(page)).toEqual(await marks(still));
		expect(await named(page)).toBe(await named(still));
		expect(await page.locator('[data-figure-rows]').innerText()).toBe(
			await still.locator('[data-figure-rows]').innerText(),
		);
		await expectClean();
	});

	it('follows a preset, which is marked until an input is changed by hand', async () => {
		const { page, expectClean } = await site.open(path);
		const status = page.locator('.tool-status');
		const before = await status.innerText();
		const button = page.getByRole('button', { name: preset });
		await button.focus();
		await page.keyboard.press('Enter');
		expect(await page.locator(`[name="${field}"]`).inputValue()).toBe(value);
		expect(await button.getAttribute('aria-pressed')).toBe('true');
		expect(await status.innerText()).not.toBe(before);
		expect(await status.getAttribute('role')).toBe('status');
		await expect.poll(async () => (await addressOf(page)).searchParams.get(field)).toBe(value);
		await page.locator('[name="change"]').fill('-50');
		expect(await button.getAttribute('aria-pressed')).toBe('false');
		expect(await status.innerText()).toMatch(path.includes('bond') ? /rises/ : /falls/);
		await expectClean();
	});
});
