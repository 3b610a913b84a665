import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findings } from '../support/axe.ts';
import { useSite } from '../support/page.ts';
import { ROOT_BUILD } from '../support/site.ts';

const site = useSite(ROOT_BUILD);
/** What follows a request may take its time on a busy machine. */
const SOON = { timeout: 10_000 };

const LINES = { path: '/en/effects/bonds/', id: 'holdings' };
const BARS = { path: '/effects/real-estate/', id: 'mbs-caps' };
const PANELS = { path: '/effects/exchange-rates/', id: 'qt2-assets-and-rates' };

const figureOf = (page: Page, id: string) => page.locator(`figure[data-figure="${id}"]`);

/** Brings a figure into view and waits for the chart. */
async function seeChart(figure: Locator) {
	await figure.locator('.plot-box').scrollIntoViewIfNeeded();
	await figure.locator('.plot-box.is-charted').waitFor();
}

/** Sum of the pixels that the chart has painted, so that any change shows. */
function painted(figure: Locator): Promise<string> {
	return figure.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
}

describe('a figure of an article', () => {
	it('loads neither numbers nor chart before it is seen', async () => {
		const asked: string[] = [];
		const { page } = await site.open('/sources/');
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto(site.url(LINES.path));
		await page.waitForTimeout(500);
		const isFigure = (path: string) => /\/data\/figures\/|\/(?:series-plot|chart)\./.test(path);
		expect(asked.filter(isFigure)).toEqual([]);
		await seeChart(figureOf(page, LINES.id));
		expect(asked.filter((path) => path.startsWith('/data/figures/'))).toEqual([
			`/data/figures/${LINES.id}.json`,
		]);
	});

	it('asks for nothing by itself where the reader wants little data', async () => {
		const { page } = await site.open('/sources/');
		await page.addInitScript(() => {
			Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
		});
		await page.goto(site.url(LINES.path));
		const figure = figureOf(page, LINES.id);
		await figure.locator('.plot-box').scrollIntoViewIfNeeded();
		await page.waitForTimeout(500);
		expect(await figure.locator('.is-charted').count()).toBe(0);
		await figure.locator('.plot-box').hover();
		await figure.locator('.plot-reader').hover();
		await figure.locator('.is-charted').waitFor();
	});

	it.each([LINES, BARS, PANELS])(
		'$id: what the keyboard reads is what the table says',
		async ({ path, id }) => {
			const { page, expectClean } = await site.open(path);
			const figure = figureOf(page, id);
			await seeChart(figure);
			await figure.locator('.figure-table > summary').click();
			const rows = await figure.locator('tbody tr').evaluateAll((all) =>
				all.map((row) => ({
					month: row.querySelector('th')!.textContent.trim(),
					values: [...row.querySelectorAll('td')].map(
						(cell) =>
							cell.querySelector('data')?.value ??
							cell.textContent
								.trim()
								.replaceAll(',', '')
								.replace('−', '-')
								.replace(/^[^\d.-]+$/, ''),
					),
				})),
			);
			const slider = figure.locator('.plot-reader');
			await slider.focus();
			await page.keyboard.press('Home');
			const read = () => figure.locator('.plot-month').innerText();
			const status = figure.locator('.plot-box > [role="status"]');
			const first = rows.find(({ values }) => values.every(Boolean))!;
			for (let step = 0; step < 400 && (await read()) !== first.month; step += 1) {
				await page.keyboard.press('ArrowRight');
			}
			expect(await read()).toBe(first.month);
			expect(await slider.getAttribute('aria-valuetext')).toBe(first.month);
			const numbers = (await figure.locator('.plot-value').allInnerTexts()).map((text) => {
				// 5兆68億 is 5,006.8bn: the same amount in the units of the language.
				const [, trillions, hundreds] = /(?:([\d,]+)兆)?(?:([\d,]+)億)?美元/.exec(text) ?? [];
				const plain = Number(text.replace('−', '-').replace(/[^\d.-]/g, ''));
				const parts = [
					Number(trillions ?? 0) * 1000,
					Number((hundreds ?? '0').replace(',', '')) / 10,
				];
				const sign = text.startsWith('−') ? -1 : 1;
				return text.includes('美元') ? sign * (parts[0]! + parts[1]!) : plain;
			});
			expect(numbers.map((number) => number.toFixed(2))).toEqual(
				first.values.map((value) => Number(value).toFixed(2)),
			);
			expect(await status.innerText()).toContain(first.month);
			await page.keyboard.press('PageDown');
			await page.keyboard.press('End');
			expect(await status.innerText()).toContain(await read());
			await page.keyboard.press('Escape');
			expect(await slider.evaluate((element) => element === document.activeElement)).toBe(false);
			expect(await figure.locator('.plot-cursor').count()).toBe(0);
			await expectClean();
		},
	);

	it('is read with the mouse, and a finger', async () => {
		const { page } = await site.open(LINES.path, { hasTouch: true });
		const figure = figureOf(page, LINES.id);
		await seeChart(figure);
		const newest = await figure.locator('.plot-month').innerText();
		const { x, y, width, height } = (await figure.locator('.plot-box').boundingBox())!;
		await page.mouse.move(x + width / 2, y + height / 2);
		const middle = await figure.locator('.plot-month').innerText();
		expect(middle).toMatch(/^201\d-\d\d$/);
		await page.mouse.move(x, y - 80);
		expect(await figure.locator('.plot-month').innerText()).toBe(newest);
		await page.touchscreen.tap(x + width / 2, y + height / 2);
		expect(await figure.locator('.plot-month').innerText()).toBe(middle);
		expect(await figure.locator('.plot-box > [role="status"]').innerText()).toBe('');
	});

	it('puts a series off and on', async () => {
		const { page, expectClean } = await site.open(LINES.path);
		const figure = figureOf(page, LINES.id);
		await seeChart(figure);
		const all = await painted(figure);
		const key = figure.getByRole('button', { name: /^MBS/ });
		expect(await key.getAttribute('aria-pressed')).toBe('true');
		await key.focus();
		await page.keyboard.press('Enter');
		expect(await key.getAttribute('aria-pressed')).toBe('false');
		expect(await painted(figure)).not.toBe(all);
		expect(await figure.locator('.series-name.is-off').count()).toBe(1);
		await page.keyboard.press('Enter');
		await expect.poll(() => painted(figure), SOON).toBe(all);
		await expectClean();
	});

	it('is painted anew when the theme changes', async () => {
		const { page } = await site.open(LINES.path, { colorScheme: 'light' });
		const figure = figureOf(page, LINES.id);
		await seeChart(figure);
		const light = await painted(figure);
		await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
		await expect.poll(() => painted(figure), SOON).not.toBe(light);
		const dark = await painted(figure);
		await page.evaluate(() => delete document.documentElement.dataset['theme']);
		await expect.poll(() => painted(figure), SOON).toBe(light);
		await page.emulateMedia({ colorScheme: 'dark' });
		await expect.poll(() => painted(figure), SOON).toBe(dark);
	});

	it.each([LINES, BARS, PANELS])('$id: is painted where it is drawn', async ({ path, id }) => {
		const { page } = await site.open(path);
		const figure = figureOf(page, id);
		const drawn = await figure.locator('.plot-box > svg').evaluate((svg) => {
			const shapes = [...svg.querySelectorAll('.series-line, .series-bars, .series-limit')];
			const boxes = shapes.map((shape) => shape.getBoundingClientRect());
			const { left, top } = svg.getBoundingClientRect();
			return [
				Math.min(...boxes.map((box) => box.left)) - left,
				Math.max(...boxes.map((box) => box.right)) - left,
				Math.min(...boxes.map((box) => box.top)) - top,
				Math.max(...boxes.map((box) => box.bottom)) - top,
			];
		});
		await seeChart(figure);
		const shown = await figure.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
			const { width, height } = canvas;
			const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
			const places: [number, number][] = [];
			for (let index = 3; index < data.length; index += 4) {
				// A surface is fainter than its line, which alone is measured.
				if (data[index]! > 150) {
					const pixel = (index - 3) / 4;
					places.push([pixel % width, Math.floor(pixel / width)]);
				}
			}
			const scale = width / canvas.clientWidth;
			const edges = (axis: 0 | 1) => {
				const all = places.map((place) => place[axis]);
				const least = all.reduce((a, b) => Math.min(a, b));
				return [least, all.reduce((a, b) => Math.max(a, b))];
			};
			return [...edges(0), ...edges(1)].map((place) => place / scale);
		});
		shown.forEach((edge, index) => {
			expect(Math.abs(edge - drawn[index]!), `edge ${index} of ${shown.join()}`).toBeLessThan(5.5);
		});
	});

	it('takes the place of the drawing without moving anything', async () => {
		const { page } = await site.open('/');
		await page.addInitScript(() => {
			const shifts: number[] = [];
			Object.assign(globalThis, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) {
					shifts.push((entry as PerformanceEntry & { value: number }).value);
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(`${site.url(LINES.path)}#figure-${LINES.id}`);
		const figure = figureOf(page, LINES.id);
		const before = await figure.locator('.plot-box > svg').boundingBox();
		await figure.locator('.plot-box.is-charted').waitFor();
		const after = await figure.locator('canvas').boundingBox();
		expect(after!.width).toBeCloseTo(before!.width, 0);
		expect(after!.height).toBeCloseTo(before!.height, 0);
		await figure.locator('.plot-reader').focus();
		await page.keyboard.press('PageDown');
		await page.waitForTimeout(300);
		const shifts = await page.evaluate(
			() => (globalThis as unknown as { shifts: number[] }).shifts,
		);
		expect(shifts.reduce((a, b) => a + b, 0)).toBeLessThan(0.01);
	});
});

describe('a figure stays a drawing', () => {
	it.each([
		['the chart', '**/_astro/chart.*.js'],
		['the numbers', '**/data/figures/*.json'],
	])('where %s cannot be loaded', async (what, address) => {
		const { page, expectClean } = await site.open('/');
		await page.route(address, (route) => route.abort());
		await page.goto(site.url(LINES.path));
		const figure = figureOf(page, LINES.id);
		await figure.locator('.plot-box').scrollIntoViewIfNeeded();
		const isRead = what === 'the chart';
		if (isRead) {
			await figure.locator('.plot-reader').focus();
			await page.keyboard.press('ArrowLeft');
			await expect.poll(() => figure.locator('.plot-cursor').count(), SOON).toBe(1);
		} else {
			await expect.poll(() => figure.locator('.plot-reader').count(), SOON).toBe(0);
		}
		expect(await figure.locator('canvas').count()).toBe(0);
		expect(await figure.locator('.series-line').first().isVisible()).toBe(true);
		await expectClean(/ERR_FAILED/);
	});

	it('without script, with the newest values and a table', async () => {
		const { page } = await site.open(LINES.path, { javaScriptEnabled: false });
		const figure = figureOf(page, LINES.id);
		expect(await figure.locator('.plot-box > svg').isVisible()).toBe(true);
		expect(await figure.locator('.plot-readout').innerText()).toContain('2026-08');
		expect(await figure.locator('button.plot-key').count()).toBe(0);
		await figure.locator('.figure-table > summary').click();
		expect(await figure.locator('tbody tr').count()).toBeGreaterThan(20);
	});

	it.each([{ media: 'print' }, { forcedColors: 'active' }] as const)('in %j', async (media) => {
		const { page } = await site.open(LINES.path);
		const figure = figureOf(page, LINES.id);
		await seeChart(figure);
		await page.emulateMedia(media);
		expect(await figure.locator('canvas').isVisible()).toBe(false);
		expect(await figure.locator('.series-line').first().isVisible()).toBe(true);
		if ('media' in media) {
			// Closed on the screen, its numbers are on paper.
			expect(await figure.locator('.figure-table tbody tr').first().isVisible()).toBe(true);
		}
	});
});

it.each([
	{ width: 1280, colorScheme: 'light' },
	{ width: 320, colorScheme: 'dark' },
] as const)('axe finds nothing in a figure that is read, at $width px', async (look) => {
	const { width, colorScheme } = look;
	const { page } = await site.open(PANELS.path, { colorScheme, viewport: { width, height: 800 } });
	const figure = figureOf(page, PANELS.id);
	await seeChart(figure);
	await figure.locator('.plot-reader').focus();
	await page.keyboard.press('PageDown');
	await figure.getByRole('button').first().click();
	await figure.locator('.figure-table > summary').click();
	expect(await findings(page)).toEqual([]);
	expect(
		await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		),
	).toBe(0);
});
