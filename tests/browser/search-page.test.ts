import { describe, expect, it } from 'vitest';
import { findings } from '../support/axe.ts';
import { useSite } from '../support/page.ts';
import { answered, resultsIn } from '../support/search.ts';
import { ROOT_BUILD } from '../support/site.ts';

const site = useSite(ROOT_BUILD);
const addressOf = (query: string, rest = '') =>
	`/search/?${new URLSearchParams({ q: query })}${rest}`;

describe('the search page', () => {
	it('keeps the question in the address, and goes back and forward', async () => {
		const { page } = await site.open(addressOf('準備金'));
		const first = await resultsIn(page, 'search-page');
		const input = page.locator('search-page input[type="search"]');
		await input.fill('存續期間');
		await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('存續期間');
		await page.goBack();
		await expect.poll(() => input.inputValue()).toBe('準備金');
		await expect.poll(() => resultsIn(page, 'search-page')).toEqual(first);
		await page.goForward();
		await expect.poll(() => input.inputValue()).toBe('存續期間');
		await expect.poll(() => resultsIn(page, 'search-page')).toContain('/effects/bonds/');
	});

	it('makes one entry of the history of a query that is typed, not one for each letter', async () => {
		const { page } = await site.open(addressOf('準備金'));
		await answered(page, 'search-page');
		const before = await page.evaluate(() => history.length);
		await page.locator('search-page input[type="search"]').fill('');
		await page.keyboard.type('tightening', { delay: 60 });
		await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('tightening');
		expect(await page.evaluate(() => history.length)).toBe(before + 1);
	});

	it('narrows by type, with counts that hold, by keyboard, in the address', async () => {
		const { page } = await site.open(addressOf('準備金'));
		const all = await resultsIn(page, 'search-page');
		const radios = page.locator('search-page').getByRole('radio');
		expect(await radios.count()).toBeGreaterThan(2);
		await radios.first().focus();
		await page.keyboard.press('ArrowRight');
		await page.waitForURL('**&type=*');
		const chosen = page.locator('search-page').getByRole('radio', { checked: true });
		const count = Number(await chosen.locator('.search-type-count').textContent());
		await expect
			.poll(() => page.locator('[data-search-count]').getAttribute('data-search-count'))
			.toBe(String(count));
		const some = await resultsIn(page, 'search-page');
		expect(some.length).toBeGreaterThan(0);
		expect(some.length).toBeLessThan(all.length);
		expect(await chosen.evaluate((button) => button === document.activeElement)).toBe(true);
		expect(await findings(page)).toEqual([]);
		await page.reload();
		expect(await resultsIn(page, 'search-page')).toEqual(some);
		await page.goBack();
		await expect.poll(() => resultsIn(page, 'search-page')).toEqual(all);
	});

	it('takes a type that does not exist as all types, and says so', async () => {
		const { page } = await site.open(addressOf('準備金', '&type=<b>x'));
		const all = await resultsIn(page, 'search-page');
		expect(await page.locator('search-page [role="alert"]').textContent()).toContain('全部');
		await page.goto(site.url(addressOf('準備金')));
		expect(await resultsIn(page, 'search-page')).toEqual(all);
		expect(await page.locator('search-page [role="alert"]').textContent()).toBe('');
	});

	it('says when nothing is found and offers the nearest, the glossary and the FAQ', async () => {
		const { page } = await site.open('/search/?q=zzqqxxyy');
		const outcome = await answered(page, 'search-page');
		expect(await outcome.getAttribute('data-search-count')).toBe('0');
		expect(await page.locator('.search-status').textContent()).toContain('zzqqxxyy');
		const ways = page.locator('.search-ways a');
		expect(await ways.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual([
			'/glossary/',
			'/faq/',
		]);
		expect(await findings(page)).toEqual([]);
	});

	it('says so where its script does not come', async () => {
		const { page } = await site.open('/search/', { javaScriptEnabled: false });
		expect(await page.locator('.search-needs').isVisible()).toBe(true);
	});
});

describe('a hostile query', () => {
	const LONE = '\ud83d縮\udc00表';
	it.each([
		['an unpaired quote', '"縮表', undefined],
		['markup', '<img src=x onerror=alert(1)><script>alert(1)</script>', undefined],
		['only punctuation', '。、！"\'「', '沒有可以搜尋的'],
		['control characters', '縮\u0000\u0007\u001b\u202e表', undefined],
		['10,000 letters', 'x'.repeat(10_000), '太長'],
		['as many characters as a server takes', '<b>縮表'.repeat(400), '太長'],
		['percent signs and operators', '%E0%A4%A -qt +qt (a OR b) *', undefined],
	])('does no harm in the address: %s', async (_, query, says) => {
		const { page, expectClean } = await site.open(addressOf(query));
		await answered(page, 'search-page');
		expect(await page.locator('main img, main search-page script, search-page b').count()).toBe(0);
		if (says) expect(await page.locator('search-page').textContent()).toContain(says);
		else expect(await page.locator('search-page [role="alert"]').textContent()).toBe('');
		expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
			true,
		);
		await expectClean();
	});

	it('does no harm in an address of 10,000 characters, which servers refuse but a page may have', async () => {
		const { page, expectClean } = await site.open('/search/');
		await page.evaluate((query) => {
			history.pushState(null, '', `?${new URLSearchParams({ q: query })}`);
			dispatchEvent(new PopStateEvent('popstate'));
		}, '<b>縮表'.repeat(2_000));
		await answered(page, 'search-page');
		expect(await page.locator('search-page [role="alert"]').textContent()).toContain('太長');
		expect(await page.locator('search-page b').count()).toBe(0);
		await expectClean();
	});

	it('does no harm in the field, not even half a character', async () => {
		const { page, expectClean } = await site.open('/search/');
		const input = page.locator('search-page input[type="search"]');
		for (const query of [LONE, '\ud800', '"', '<b>'.repeat(99), '\u0000']) {
			await input.evaluate((field, text) => {
				(field as HTMLInputElement).value = text;
				field.dispatchEvent(new InputEvent('input', { bubbles: true }));
			}, query);
			await page.waitForTimeout(450);
		}
		await input.fill('縮表');
		const list = page.locator('[data-search-results] > li');
		await expect.poll(() => list.count()).toBeGreaterThan(0);
		await expectClean();
	});
});
