import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { NUMBER_PARAMETERS } from '../../src/lib/runoff/parameters.ts';
import { formatSchedule } from '../../src/lib/runoff/schedule.ts';
import { runoffPresets } from '../../src/widgets/runoff-calculator/presets.ts';
import { addressOf } from '../support/address.ts';
import { contractRunoff } from '../support/contract-runoff.ts';
import { useSite } from '../support/page.ts';
import { runoffInput } from '../support/runoff-inputs.ts';
import { ROOT_BUILD } from '../support/site.ts';

const PATHS = ['/tools/runoff-calculator/', '/en/tools/runoff-calculator/'];

/** Every result on the page, as a script reads it. */
function resultsOf(page: Page): Promise<Record<string, string>> {
	return page
		.locator('output[data-result]')
		.evaluateAll((all) =>
			Object.fromEntries(
				all.map((one) => [one.getAttribute('data-result'), one.getAttribute('value')]),
			),
		);
}

function expectSame(shown: Record<string, string>, expected: Record<string, unknown>) {
	for (const [name, value] of Object.entries(expected)) {
		if (typeof value !== 'number') expect(shown[name], name).toBe(String(value));
		else
			expect(Math.abs(Number(shown[name]) - value), name).toBeLessThanOrEqual(
				1e-6 * Math.max(1, Math.abs(value)),
			);
	}
}

describe.each(PATHS)('%s', (path) => {
	const site = useSite(ROOT_BUILD);

	it('shows the contract’s results for any allowed address', { timeout: 120_000 }, async () => {
		const { page, expectClean } = await site.open(path);
		for (const input of fc.sample(runoffInput, { numRuns: 25, seed: 20261122 })) {
			const query = new URLSearchParams({ preset: 'custom', start: input.start });
			query.set('tcap', formatSchedule(input.tcap));
			query.set('mcap', formatSchedule(input.mcap));
			for (const name of NUMBER_PARAMETERS) query.set(name, String(input[name]));
			await page.goto(site.url(`${path}?${query}`));
			expectSame(await resultsOf(page), { ...contractRunoff(input) });
			expect(await page.locator('.tool-notes p').count()).toBe(0);
		}
		await expectClean();
	});

	it.each(['qt1', 'qt2', 'latest'] as const)(
		'preset %s, with and without script',
		async (preset) => {
			const { input } = runoffPresets()[preset];
			const { page } = await site.open(`${path}?preset=${preset}`);
			expectSame(await resultsOf(page), { ...contractRunoff(input) });
			if (preset !== 'qt2') return;
			const { page: plain } = await site.open(path, { javaScriptEnabled: false });
			expect(await resultsOf(plain)).toEqual(await resultsOf(page));
			expect(await plain.locator('.runoff-months tbody tr').count()).toBe(input.months);
		},
	);

	it('names what it could not use and what it used', async () => {
		const { page, expectClean } = await site.open(
			`${path}?months=9999&cpr=abc&preset=%3Cb%3E&tcap=x&start=1999-01`,
		);
		const notes = await page.locator('[role="alert"] p').allTextContents();
		for (const [name, used] of Object.entries({
			months: '600',
			cpr: '8',
			preset: 'qt2',
			start: '2000-01',
		})) {
			expect(
				notes.some((note) => note.includes(name) && note.includes(used)),
				name,
			).toBe(true);
		}
		expect(notes).toHaveLength(5);
		expect(await page.locator('main b').count()).toBe(0);
		await expectClean();
	});
});

describe('the runoff calculator', () => {
	const site = useSite(ROOT_BUILD);

	it('writes a change into the address and reads it back', async () => {
		const { page } = await site.open('/tools/runoff-calculator/');
		await page.locator('[name="cpr"]').fill('12');
		await expect.poll(async () => (await addressOf(page)).searchParams.get('cpr')).toBe('12');
		const before = await resultsOf(page);
		await page.reload();
		expect(await page.locator('[name="cpr"]').inputValue()).toBe('12');
		expect(await resultsOf(page)).toEqual(before);
		await page.locator('[name="preset"]').selectOption('qt1');
		expect(await page.locator('[name="start"]').inputValue()).toBe('2017-10');
		await expect.poll(async () => (await addressOf(page)).search).toBe('?preset=qt1');
	});

	it('has every parameter as one labelled control', async () => {
		const { page } = await site.open('/tools/runoff-calculator/');
		for (const name of ['preset', 'start', 'tcap', 'mcap', ...NUMBER_PARAMETERS]) {
			const control = page.locator(`form.tool-form [name="${name}"]`);
			expect(await control.count(), name).toBe(1);
			expect(
				await control.evaluate((element) => (element as HTMLInputElement).labels?.length),
				name,
			).toBe(1);
		}
	});

	it('draws its figure once it is looked at', async () => {
		const { page, expectClean } = await site.open('/tools/runoff-calculator/');
		await page.locator('.runoff-figure').scrollIntoViewIfNeeded();
		await page.locator('.runoff-canvas canvas').waitFor();
		await expectClean();
	});

	it('says why nothing runs where the floor is above reserves', async () => {
		const { page } = await site.open('/en/tools/runoff-calculator/?floor=99999');
		expect((await resultsOf(page))['floor-reached']).toBe('true');
		expect((await resultsOf(page))['months']).toBe('0');
		expect(await page.locator('.runoff-stop').textContent()).toContain('at or below the floor');
	});
});
