import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { needs } from '../support/engines/capabilities.ts';
import { useSite } from '../support/page.ts';
import { ROOT_BUILD } from '../support/site.ts';

const ZH = '/tools/runoff-calculator/';
const EN = '/en/tools/runoff-calculator/';

async function download(page: Page, format: string) {
	needs('downloads');
	const button = page.locator(`[data-download="${format}"]`);
	const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Brings the figure into view and waits for the chart. */
async function seeChart(page: Page) {
	await page.locator('.runoff-figure').scrollIntoViewIfNeeded();
	await page.locator('.runoff-canvas canvas').waitFor();
}

describe('the figure of the runoff calculator', () => {
	const site = useSite(ROOT_BUILD);

	it.each([ZH, EN])('%s is drawn and read out without script', async (path) => {
		const { page } = await site.open(path, { javaScriptEnabled: false });
		await page.locator('.runoff-canvas svg').waitFor();
		expect(await page.locator('.runoff-canvas svg path').count()).toBeGreaterThan(10);
		expect(await page.locator('[data-readout]').textContent()).toContain('2025-11');
		expect(await page.locator('#runoff-month').isVisible()).toBe(false);
	});

	it('is read month by month with the keyboard', async () => {
		const { page, expectClean } = await site.open(EN);
		await seeChart(page);
		await page.locator('#runoff-month').focus();
		await page.keyboard.press('ArrowLeft');
		const readout = page.locator('[data-readout]');
		expect(await readout.textContent()).toMatch(/^End of 2025-10: Treasuries [\d,.]+, MBS/);
		expect(await readout.textContent()).toContain('Model minus actual');
		const said = await page.locator('#runoff-month').getAttribute('aria-valuetext');
		expect(said).toBe(await readout.textContent());
		await page.keyboard.press('Home');
		expect(await readout.textContent()).toContain('End of 2022-06');
		await expectClean();
	});

	it('stays a drawing, of the state shown, where the chart cannot be loaded', async () => {
		const { page } = await site.open('/');
		await page.route('**/_astro/chart.*.js', (route) => route.abort());
		await page.goto(site.url(`${ZH}?preset=qt1`));
		await page.locator('.runoff-figure').scrollIntoViewIfNeeded();
		await expect.poll(() => page.locator('[data-readout]').textContent()).toContain('2019-07');
		expect(await page.locator('.runoff-canvas canvas').count()).toBe(0);
		expect(await page.locator('.runoff-canvas svg').isVisible()).toBe(true);
		expect(await page.locator('.runoff-date').first().textContent()).toBe('2017-09');
	});

	it('says that there is nothing to draw where no month is run', async () => {
		const { page, expectClean } = await site.open(`${EN}?floor=99999`);
		const summary = page.locator('[data-figure-summary]');
		await expect.poll(() => summary.textContent()).toContain('no path to draw');
		expect(await page.locator('.runoff-canvas').isVisible()).toBe(false);
		await page.locator('[name="floor"]').evaluate((input: HTMLInputElement) => {
			input.value = '2000';
			input.dispatchEvent(new Event('input', { bubbles: true }));
		});
		await expect.poll(() => page.locator('.runoff-canvas').isVisible()).toBe(true);
		await expectClean();
	});
});

describe('what a reader takes away from the runoff calculator', () => {
	const site = useSite(ROOT_BUILD);

	it('is the table that is shown, as CSV and as JSON', async () => {
		const { page, expectClean } = await site.open(`${EN}?preset=qt1&months=5`);
		await expect.poll(() => page.locator('.runoff-months tbody tr').count()).toBe(5);
		const shown = await page
			.locator('.runoff-months tbody tr')
			.evaluateAll((rows) =>
				rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
			);
		const csv = await download(page, 'csv');
		expect(csv.name).toBe('qt-runoff-qt1.csv');
		const rows = parse(csv.bytes) as string[][];
		expect(rows.slice(1).map(([, ...cells]) => cells.map(Number))).toEqual(
			shown.map(([, ...cells]) =>
				cells.map((cell) => Number(cell.replaceAll(',', '').replace('−', '-'))),
			),
		);
		const json = JSON.parse((await download(page, 'json')).bytes.toString('utf8')) as {
			results: Record<string, unknown>;
			months: unknown[];
		};
		expect(json.months).toHaveLength(5);
		const reserves = page.locator('[data-result="reserves-end"]');
		expect(String(json.results['reserves-end'])).toBe(await reserves.getAttribute('value'));
		await expectClean();
	});

	it('is the figure as SVG and as PNG', async () => {
		const { page, expectClean } = await site.open(ZH);
		const svg = (await download(page, 'svg')).bytes.toString('utf8');
		expect(svg).toMatch(/^<svg[^>]*xmlns=/);
		expect(svg).toContain('<title>');
		expect(svg).not.toMatch(/var\(|light-dark|<script/);
		const png = (await download(page, 'png')).bytes;
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect(png.length).toBeGreaterThan(10_000);
		await expectClean();
	});

	it('is a citation of exactly this state', async () => {
		const { page } = await site.open(`${ZH}?preset=qt1&cpr=9`);
		await page.locator('[data-cite] > summary').click();
		const citation = page.locator('[data-cite] code').first();
		await expect.poll(() => citation.textContent()).toContain('?preset=qt1&cpr=9');
	});

	it('is the error month by month, and none where nothing is recorded', async () => {
		const { page } = await site.open(EN);
		const heads = page.locator('.runoff-months th[data-error]');
		expect(await heads.count()).toBe(2);
		await page.locator('[name="preset"]').selectOption('latest');
		await expect.poll(() => heads.first().getAttribute('hidden')).toBe('');
		expect(await page.locator('[data-backtest-text]').textContent()).toContain('no actual figures');
	});
});
