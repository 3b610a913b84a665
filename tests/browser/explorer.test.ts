import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../support/address.ts';
import { findings } from '../support/axe.ts';
import { needs } from '../support/engines/capabilities.ts';
import { useSite } from '../support/page.ts';
import { ROOT_BUILD, SUB_PATH_BUILD } from '../support/site.ts';

const ZH = '/data/';
const EN = '/en/data/';
const site = useSite(ROOT_BUILD);
/** What follows a request may take its time on a busy machine. */
const SOON = { timeout: 10_000 };

/** Waits until the explorer answers. */
async function ready(page: Page) {
	const box = page.locator('balance-sheet-explorer .plot-box').first();
	await box.scrollIntoViewIfNeeded();
	await page.locator('balance-sheet-explorer .plot-box.is-charted').first().waitFor();
}

const month = (page: Page) => page.locator('.plot-month').first().innerText();

async function download(page: Page, format: string) {
	needs('downloads');
	const button = page.locator(`[data-download="${format}"]`);
	const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

describe('the balance sheet explorer', () => {
	it('reads its state from the address and writes every change back', async () => {
		const { page, expectClean } = await site.open(`${EN}?view=liabilities&from=2022-05&to=2025-12`);
		await ready(page);
		expect(await page.locator('figcaption [data-title]').innerText()).toContain('liabilities');
		expect(await page.locator('[data-sentence]').innerText()).toContain('end of May 2022');
		expect(
			await page.getByRole('button', { name: 'QT2', exact: true }).getAttribute('aria-pressed'),
		).toBe('true');
		expect(await page.getByRole('slider', { name: /liabilities/ }).count()).toBe(1);
		await page.getByRole('radio', { name: 'Assets' }).check();
		expect(await page.getByRole('slider', { name: /assets/ }).count()).toBe(1);
		await page.getByRole('button', { name: 'QT1' }).click();
		const query = async () => Object.fromEntries((await addressOf(page)).searchParams);
		await expect.poll(query, SOON).toEqual({ from: '2017-09', to: '2019-08' });
		await page.locator('[name="from"]').fill('2018-01');
		await page.locator('[name="from"]').blur();
		await expect
			.poll(async () => (await addressOf(page)).searchParams.get('from'), SOON)
			.toBe('2018-01');
		await page.getByRole('button', { name: 'All' }).click();
		await expect.poll(query, SOON).toEqual({});
		await expectClean();
	});

	it('says what of an address could not be used, and writes nothing of it as HTML', async () => {
		const bad = encodeURIComponent('<img src=x onerror=alert(1)>');
		const { page, expectClean } = await site.open(`${ZH}?view=${bad}&from=1990-01&to=never`);
		const alert = page.locator('balance-sheet-explorer [role="alert"]').first();
		await expect.poll(() => alert.locator('p').count(), SOON).toBe(3);
		expect(await alert.innerText()).toContain('2002-12');
		expect(await page.locator('balance-sheet-explorer img').count()).toBe(0);
		await expectClean();
	});

	it('is read month by month and zoomed by keyboard', async () => {
		const { page, expectClean } = await site.open(EN);
		await ready(page);
		const slider = page.getByRole('slider', { name: /balance sheet/ });
		await slider.focus();
		await page.keyboard.press('End');
		expect(await month(page)).toBe('2026-09');
		await page.keyboard.press('ArrowLeft');
		expect(await month(page)).toBe('2026-08');
		const status = page.locator('.plot-box > [role="status"]');
		await page.keyboard.press('PageDown');
		expect(await status.innerText()).toMatch(/^2025-08: Total assets \$[\d,.]+bn, Treasuries/);
		await page.keyboard.press('+');
		await expect
			.poll(async () => (await addressOf(page)).searchParams.has('from'), SOON)
			.toBe(true);
		// The month that was read is still read, in the period that is now shown.
		expect(await month(page)).toBe('2025-08');
		await page.keyboard.press('0');
		await expect.poll(async () => (await addressOf(page)).search, SOON).toBe('');
		await page.keyboard.press('Escape');
		expect(await page.locator('.plot-cursor').count()).toBe(0);
		await expectClean();
	});

	it('shows in the table and the readout the same numbers, of every month in the period', async () => {
		const { page } = await site.open(`${EN}?view=liabilities&from=2024-01&to=2024-12`);
		await ready(page);
		await page.locator('balance-sheet-explorer summary').first().click();
		const rows = page.locator('balance-sheet-explorer tbody tr');
		await expect.poll(() => rows.count(), SOON).toBe(12);
		await page.getByRole('slider', { name: /balance sheet/ }).focus();
		await page.keyboard.press('Home');
		const cells = await rows.first().locator('th, td').allInnerTexts();
		const values = await page.locator('.plot-value').allInnerTexts();
		expect(cells[0]).toBe(await month(page));
		expect(values.map((value) => value.replace(/\$|bn/g, ''))).toEqual(cells.slice(1));
	});

	it('a period is chosen by dragging over it', async () => {
		const { page } = await site.open(EN);
		await ready(page);
		const { x, y, width, height } = (await page.locator('.plot-box').first().boundingBox())!;
		await page.mouse.move(x + width * 0.5, y + height / 2);
		await page.mouse.down();
		await page.mouse.move(x + width * 0.6, y + height / 2, { steps: 4 });
		expect(await page.locator('.plot-brush').count()).toBe(1);
		await page.mouse.up();
		const end = async (name: string) => (await addressOf(page)).searchParams.get(name) ?? '';
		await expect.poll(() => end('from'), SOON).toMatch(/^201[2-9]-/);
		expect(await end('to')).toMatch(/^201[2-9]-/);
	});

	it('gives away exactly what it shows', async () => {
		const { page, expectClean } = await site.open(`${EN}?view=liabilities&from=2025-10&to=2026-09`);
		await ready(page);
		await page.locator('balance-sheet-explorer summary').first().click();
		const rows = page.locator('balance-sheet-explorer tbody tr');
		await expect.poll(() => rows.count(), SOON).toBe(12);
		const shown = await rows.evaluateAll((all) =>
			all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
		);
		const csv = await download(page, 'csv');
		expect(csv.name).toBe('fed-balance-sheet-liabilities-2025-10-2026-09.csv');
		const [, ...lines] = parse(csv.bytes) as string[][];
		const number = (text: string) =>
			text === 'no value' ? '' : String(Number(text.replace(/[,+]/g, '').replace('−', '-')));
		expect(lines.map(([name, , ...cells]) => [name, ...cells])).toEqual(
			shown.map(([name, ...cells]) => [name, ...cells.map(number)]),
		);
		const json = JSON.parse((await download(page, 'json')).bytes.toString('utf8')) as {
			view: string;
			months: unknown[];
		};
		expect([json.view, json.months.length]).toEqual(['liabilities', 12]);
		const svg = (await download(page, 'svg')).bytes.toString('utf8');
		expect(svg).toMatch(/^<svg[^>]*xmlns=/);
		expect(svg).not.toMatch(/var\(|light-dark|<script|class=/);
		// The ground is the page's own, not see-through.
		expect(svg).toMatch(/<rect y="-28" width="720" height="\d+" fill="rgb\(/);
		expect((await download(page, 'png')).bytes.subarray(1, 4).toString()).toBe('PNG');
		await expectClean();
	});

	it.each(['**/_astro/chart.*.js', '**/data/figures/balance-sheet.json'])(
		'stays a drawing where %s cannot be loaded',
		async (address) => {
			const { page, expectClean } = await site.open('/');
			await page.route(address, (route) => route.abort());
			await page.goto(site.url(EN));
			const box = page.locator('.plot-box').first();
			await box.scrollIntoViewIfNeeded();
			await page.waitForTimeout(500);
			expect(await box.locator('.band-treasuries').isVisible()).toBe(true);
			expect(await box.locator('canvas').count()).toBe(0);
			await expectClean(/ERR_FAILED/);
		},
	);

	it('without script shows both sides, each with its table', async () => {
		const { page } = await site.open(ZH, { javaScriptEnabled: false });
		const svgs = page.locator('balance-sheet-explorer .plot-box > svg');
		expect(await svgs.count()).toBe(2);
		expect(await svgs.nth(1).isVisible()).toBe(true);
		expect(await page.locator('.explorer-form').isVisible()).toBe(false);
		expect(await page.locator('[data-download]').first().isVisible()).toBe(false);
	});

	it('in an article leads to the same period in full', async () => {
		const { page, expectClean } = await site.open('/en/how-qt-works/');
		await ready(page);
		await page.locator('.explorer-more a').click();
		await page.waitForURL('**/en/data/?**');
		await ready(page);
		expect(await page.locator('figcaption [data-title]').innerText()).toContain('liabilities');
		expect(await page.locator('[name="from"]').inputValue()).toBe('2022-05');
		await expectClean();
	});

	it.each([
		{ width: 1280, colorScheme: 'light' },
		{ width: 320, colorScheme: 'dark' },
	] as const)('axe finds nothing while it is read, at $width px', async (look) => {
		const { width, colorScheme } = look;
		const { page } = await site.open(`${ZH}?view=liabilities&from=x`, {
			colorScheme,
			viewport: { width, height: 800 },
		});
		await ready(page);
		await page.locator('.plot-reader').first().focus();
		await page.keyboard.press('PageDown');
		await page.locator('balance-sheet-explorer summary').first().click();
		expect(await findings(page)).toEqual([]);
		expect(
			await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			),
		).toBe(0);
	});
});

describe('under a base path', () => {
	const below = useSite(SUB_PATH_BUILD);

	it('the explorer finds its numbers', async () => {
		const { page, expectClean } = await below.open('/en/history/qt1-2017-2019/');
		await ready(page);
		const link = await page.locator('.explorer-more a').getAttribute('href');
		expect(link).toBe('/qt/kb/en/data/?view=liabilities&from=2017-09&to=2019-12');
		await expectClean();
	});
});
