import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import addresses from '../content/addresses.json';
import { addressOf } from '../support/address.ts';
import { useSite } from '../support/page.ts';
import { ROOT_BUILD } from '../support/site.ts';

const site = useSite(ROOT_BUILD);

async function result(page: Page, name: string): Promise<number> {
	return Number(await page.locator(`output[data-result="${name}"]`).getAttribute('value'));
}

describe('the bond price calculator', () => {
	it('prices by discounted flows, after the change too', async () => {
		const { page, expectClean } = await site.open(
			'/tools/bond-price/?coupon=3&years=5&yield=4&change=50&freq=1',
		);
		const flows = [3, 3, 3, 3, 103];
		const price = (rate: number) =>
			flows.reduce((sum, flow, index) => sum + flow / (1 + rate) ** (index + 1), 0);
		expect(await result(page, 'price')).toBeCloseTo(price(0.04), 8);
		expect(await result(page, 'price-after')).toBeCloseTo(price(0.045), 8);
		expect(await result(page, 'change-percent')).toBeCloseTo(
			100 * (price(0.045) / price(0.04) - 1),
			8,
		);
		const slope = (price(0.04 + 1e-6) - price(0.04 - 1e-6)) / 2e-6;
		expect(await result(page, 'modified-duration')).toBeCloseTo(-slope / price(0.04), 4);
		await expectClean();
	});
});

describe('the mortgage calculator', () => {
	it('shows the level payment and what a change costs a month', async () => {
		const { page } = await site.open('/en/tools/mortgage/?loan=300000&years=30&rate=6&change=100');
		const payment = (yearly: number) =>
			(300_000 * (yearly / 1200)) / (1 - (1 + yearly / 1200) ** -360);
		expect(await result(page, 'payment')).toBeCloseTo(payment(6), 6);
		expect(await result(page, 'payment-after')).toBeCloseTo(payment(7), 6);
		expect(await result(page, 'extra-a-month')).toBeCloseTo(payment(7) - payment(6), 6);
		expect(await result(page, 'total-interest')).toBeCloseTo(360 * payment(6) - 300_000, 4);
	});
});

describe('the balance-sheet simulator', () => {
	const ACTIONS = [
		'qe-bank',
		'qe-nonbank',
		'maturity',
		'auction-bank',
		'auction-nonbank',
		'auction-mmf-rrp',
		'tga-spend',
		'rrp-fall',
	];

	it('balances every account after every action', async () => {
		const { page, expectClean } = await site.open('/tools/balance-sheet/');
		for (const action of ACTIONS) {
			await page.goto(site.url(`/tools/balance-sheet/?action=${action}&amount=250`));
			const accounts = await page
				.locator('[data-account]')
				.evaluateAll((all) =>
					all.map((account) => [
						account.querySelector('[data-total="assets"]')?.getAttribute('value'),
						account.querySelector('[data-total="liabilities"]')?.getAttribute('value'),
					]),
				);
			expect(accounts, action).toHaveLength(5);
			for (const [assets, liabilities] of accounts)
				expect(Number(assets), action).toBe(Number(liabilities));
		}
		await expectClean();
	});

	it('shows that who buys the new bond decides what falls', async () => {
		const { page } = await site.open('/tools/balance-sheet/?action=auction-bank&amount=100');
		expect([await result(page, 'reserves'), await result(page, 'rrp')]).toEqual([-100, 0]);
		await page.goto(site.url('/tools/balance-sheet/?action=auction-mmf-rrp&amount=100'));
		expect([await result(page, 'reserves'), await result(page, 'rrp')]).toEqual([0, -100]);
	});
});

describe('the QE/QT toggle', () => {
	const visible = (page: Page, side: string) => page.locator(`td.side-${side}`).first().isVisible();

	it('shows one side or both and keeps the choice in the address', async () => {
		const { page, expectClean } = await site.open('/qe-vs-qt/?view=qt');
		expect([await visible(page, 'qe'), await visible(page, 'qt')]).toEqual([false, true]);
		await page.locator('[name="view"][value="qe"]').check({ force: true });
		expect([await visible(page, 'qe'), await visible(page, 'qt')]).toEqual([true, false]);
		expect((await addressOf(page)).searchParams.get('view')).toBe('qe');
		await expectClean();
	});

	it('shows both without script, on paper and for an unknown view', async () => {
		const { page } = await site.open('/qe-vs-qt/?view=qt', { javaScriptEnabled: false });
		expect([await visible(page, 'qe'), await visible(page, 'qt')]).toEqual([true, true]);
		expect(await page.locator('tr[data-dimension]').count()).toBeGreaterThanOrEqual(7);
		const { page: odd } = await site.open('/qe-vs-qt/?view=%22%3E');
		expect([await visible(odd, 'qe'), await visible(odd, 'qt')]).toEqual([true, true]);
		expect(await odd.locator('[role="alert"] p').count()).toBe(1);
		const { page: paper } = await site.open('/qe-vs-qt/?view=qt');
		await paper.emulateMedia({ media: 'print' });
		expect([await visible(paper, 'qe'), await visible(paper, 'qt')]).toEqual([true, true]);
	});
});

describe('the timeline', () => {
	it('holds every event with its date, complete without script', async () => {
		const { page } = await site.open('/history/', { javaScriptEnabled: false });
		const events = page.locator('.timeline-events > li[id]');
		expect(await events.count()).toBe(addresses.events.length);
		expect(await page.locator('.timeline-events time[datetime]').count()).toBe(
			addresses.events.length,
		);
	});

	it('filters by phase and keeps the choice in the address', async () => {
		const { page, expectClean } = await site.open('/history/?phase=qt1');
		const phases = () =>
			page
				.locator('.timeline-events > li:not([hidden])')
				.evaluateAll((all) => [
					...new Set(all.map((event) => (event as HTMLElement).dataset['phase'])),
				]);
		expect(await phases()).toEqual(['qt1']);
		await page.locator('[name="phase"]').selectOption('qe');
		expect(await phases()).toContain('qe1');
		expect(await phases()).not.toContain('qt1');
		expect((await addressOf(page)).searchParams.get('phase')).toBe('qe');
		await page.goto(site.url('/history/?phase=nonsense'));
		expect(await page.locator('.timeline-events > li:not([hidden])').count()).toBe(
			addresses.events.length,
		);
		expect(await page.locator('[role="alert"] p').count()).toBe(1);
		await expectClean();
	});

	it('scrolls to, opens and marks the event that the address names, whatever the filter', async () => {
		const { page } = await site.open('/en/history/?phase=qe1#repo-2019');
		const event = page.locator('#repo-2019');
		await expect.poll(() => event.getAttribute('data-marked')).not.toBe(null);
		expect(await event.locator('details').getAttribute('open')).not.toBe(null);
		expect(await event.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(
			800,
		);
	});
});

describe('the claims', () => {
	it('are filtered by verdict, and a linked one is always shown', async () => {
		const { page } = await site.open('/claims/?verdict=wrong#C01');
		const shown = page.locator('.claim:not([hidden])');
		expect(await shown.evaluateAll((all) => all.map(({ id }) => id))).toEqual([
			'C01',
			'C11',
			'C18',
			'C37',
			'C58',
			'C60',
			'C65',
			'C77',
			'C84',
		]);
		expect(await page.locator('#C11').getAttribute('data-verdict')).toBe('wrong');
	});
});
