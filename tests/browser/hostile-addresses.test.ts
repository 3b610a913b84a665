import { describe, expect, it } from 'vitest';
import { useSite } from '../support/page.ts';
import { BUILDS } from '../support/site.ts';

/** What somebody could put into a link to the site; parameters of the tools are in bad-input.test.ts. */
const TEXTS = [
	'<img src=x onerror=alert(1)>',
	'"><script>alert(1)</script>',
	'javascript:alert(1)',
	'//evil.example/',
	'%00',
	'../../../etc/passwd',
	'a'.repeat(4000),
];
const PAGES = ['/en/faq/', '/history/', '/claims/', '/en/data/'];

describe.each(BUILDS)('hostile addresses of the $name build', (build) => {
	const site = useSite(build);

	it('change nothing on a page, as a query or as an anchor', async () => {
		const { page, expectClean } = await site.open('/');
		page.on('dialog', () => expect.fail('a script of the address has run'));
		for (const path of PAGES) {
			for (const text of TEXTS) {
				await page.goto('about:blank');
				const encoded = encodeURIComponent(text);
				await page.goto(site.url(`${path}?q=${encoded}&x=${encoded}#${encoded}`));
				expect(await page.locator('h1').count(), path).toBe(1);
				// The link to the other language carries query and anchor along, on the own host.
				const strange = await page.evaluate(
					() =>
						[
							...document.querySelectorAll('[onerror], script[src*="evil"]'),
							...[...document.links].filter(
								({ host, protocol }) => host.includes('evil') || protocol === 'javascript:',
							),
						].length,
				);
				expect(strange, `${path} ${text}`).toBe(0);
			}
		}
		await expectClean();
	});

	it('are searched for as text', async () => {
		const { page, expectClean } = await site.open('/');
		for (const text of TEXTS.slice(0, 5)) {
			await page.goto(site.url(`/en/search/?q=${encodeURIComponent(text)}`));
			await page.locator('search-page [data-search-state="done"]').waitFor();
			expect(await page.locator('search-page :is(img, script, iframe)').count(), text).toBe(0);
		}
		await expectClean();
	});

	it('of no page get the 404 page, which takes nothing from them', async () => {
		const { page, expectClean } = await site.open('/');
		for (const text of TEXTS.slice(0, 4)) {
			const answer = await page.goto(site.url(`/en/${encodeURIComponent(text)}/`));
			expect(answer?.status(), text).toBe(404);
			expect(await page.locator('h1').innerText()).toBe('This page does not exist');
			expect(await page.content()).not.toContain('evil.example');
		}
		// A browser names a page that was not found on the console.
		await expectClean(/status of 404/);
	});
});
