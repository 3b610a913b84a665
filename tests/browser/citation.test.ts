import { describe, expect, it } from 'vitest';
import { useSite } from '../support/page.ts';
import { ROOT_BUILD } from '../support/site.ts';

const site = useSite(ROOT_BUILD);

describe('citing a page', () => {
	it('works by keyboard: unfold, copy, hear that it was copied', async () => {
		const permissions = ['clipboard-read', 'clipboard-write'];
		const { page, expectClean } = await site.open('/effects/bonds/', { permissions });
		const bibtex = page.locator('.cite-page details', { hasText: 'BibTeX' });
		await bibtex.locator('summary').focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect.poll(() => bibtex.getByRole('status').textContent()).toBe('已複製');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(await bibtex.locator('code').textContent());
		expect(copied).toContain('title = {{債券}}');
		await expectClean();
	});

	it('selects the text where the clipboard is refused', async () => {
		const { page } = await site.open('/en/effects/bonds/');
		await page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
		});
		const apa = page.locator('.cite-page details').first();
		await apa.locator('summary').click();
		await apa.getByRole('button', { name: 'Copy APA' }).click();
		const wanted = await apa.locator('code').textContent();
		await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(wanted);
	});

	it('needs no script to be read', async () => {
		const { page } = await site.open('/en/about/', { javaScriptEnabled: false });
		const plain = page.locator('.cite-page details', { hasText: 'Plain text' });
		await plain.locator('summary').click();
		expect(await plain.locator('code').isVisible()).toBe(true);
		expect(await plain.locator('button').isVisible()).toBe(false);
	});
});
