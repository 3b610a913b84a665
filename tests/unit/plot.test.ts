import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIGURE_IDS, figureById } from '~/components/figures/catalog';
import { drawFigure } from '~/components/figures/draw';
import { plotData } from '~/components/figures/plot-data';
import { monthAfterKey } from '~/lib/chart/keys';
import { areaPath, linePath } from '~/lib/chart/path';
import { monthsOf, newestMonth, plotX, readingsIn, stretched } from '~/lib/chart/plot';
import { formatReading } from '~/lib/format/reading';

const KEYS = [
	'ArrowLeft',
	'ArrowRight',
	'ArrowUp',
	'ArrowDown',
	'PageUp',
	'PageDown',
	'Home',
	'End',
];

describe('keys on a monthly figure', () => {
	it('move by a month, by a year and to the ends', () => {
		const after = (key: string) => monthAfterKey(key, 20, 100);
		expect(KEYS.map(after)).toEqual([19, 21, 21, 19, 32, 8, 0, 99]);
		expect(after('a')).toBeUndefined();
		expect(after('toString')).toBeUndefined();
	});

	it('never leave the months there are, and an arrow moves by one or stays at an end', () => {
		const place = fc
			.integer({ min: 1, max: 400 })
			.chain((count) => fc.tuple(fc.constant(count), fc.integer({ min: 0, max: count - 1 })));
		fc.assert(
			fc.property(fc.constantFrom(...KEYS), place, (key, [count, index]) => {
				const after = monthAfterKey(key, index, count)!;
				expect(after >= 0 && after < count).toBe(true);
				if (key === 'ArrowRight') expect(after).toBe(Math.min(count - 1, index + 1));
				if (key === 'ArrowLeft') expect(after).toBe(Math.max(0, index - 1));
			}),
		);
	});
});

describe('a figure as data for the browser', () => {
	it.each(FIGURE_IDS)('%s holds the numbers of its drawing, at the same places', (id) => {
		const drawing = drawFigure(figureById(id, 'test'));
		const data = plotData(drawing);
		const series = data.panels.flatMap((panel) => panel.series);
		expect(series.map(({ values }) => values)).toEqual(
			drawing.columns.map(({ readings }) => readings.map(({ value }) => value ?? null)),
		);
		const x = plotX(data.box);
		data.panels.forEach((panel, index) => {
			const { axis, lines } = drawing.panels[index]!;
			const { min, max } = stretched(panel, data.box.height);
			// A scale of the whole figure's height puts every tick where the drawing has it.
			for (const { value, y } of axis.ticks) {
				expect(((max - value) / (max - min)) * data.box.height).toBeCloseTo(y, 6);
			}
			lines.forEach(({ last }, line) => {
				const values = panel.series[line]!.values;
				const at = values.findLastIndex((value) => value !== null);
				expect(x(monthsOf({ ...data, panels: [panel] })[at]!.year)).toBeCloseTo(last.x, 6);
			});
		});
	});

	it('reads every series of a month, a gap as none', () => {
		const data = plotData(drawFigure(figureById('after-qt', 'test')));
		const read = (month: string) => readingsIn(data, month).map(({ value }) => value);
		expect(read('2026-08')).toEqual([6730.9, 4546.2, 1913.6, 2916.8]);
		expect(read('2026-09')).toEqual([6743, undefined, undefined, undefined]);
		expect(read('1999-01')).toEqual([undefined, undefined, undefined, undefined]);
		expect(newestMonth(data)).toBe('2026-08');
		expect(monthsOf(data).at(-1)?.month).toBe('2026-09');
	});
});

it.each([
	[4546.2, 'usd-bn', '4兆5,462億美元', '$4,546.2bn'],
	[-16.3, 'usd-bn', '−163億美元', '−$16.3bn'],
	[4.02, 'percent', '4.02%', '4.02%'],
	[0.22, 'points', '0.22個百分點', '0.22 points'],
] as const)('a reading of %d (%s) is %s and %s', (value, unit, zh, en) => {
	expect(formatReading('zh-TW', value, unit)).toBe(zh);
	expect(formatReading('en', value, unit)).toBe(en);
});

describe('a path in steps', () => {
	const points = [
		{ x: 8, y: 300 },
		{ x: 10.46, y: 299.74 },
		{ x: 12, y: 310 },
	];

	it('is short and closes to a surface', () => {
		expect(linePath(points)).toBe('M8 300l2.5-.5 1.5 10.5');
		expect(areaPath(points, 338)).toBe('M8 300l2.5-.5 1.5 10.5V338H8Z');
		expect(linePath(points.slice(0, 1))).toBe('M8 300');
		expect(areaPath([], 338)).toBe('');
	});

	it('ends where its last point is, however many steps there are', () => {
		const coordinate = fc.double({ min: -1000, max: 1000, noNaN: true });
		const list = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1 });
		fc.assert(
			fc.property(list, (all) => {
				const numbers = linePath(all)
					.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g)!
					.map(Number);
				const sum = (axis: number) =>
					numbers.filter((_, index) => index % 2 === axis).reduce((a, b) => a + b, 0);
				expect(Math.abs(sum(0) - all.at(-1)!.x)).toBeLessThan(0.2501);
				expect(Math.abs(sum(1) - all.at(-1)!.y)).toBeLessThan(0.2501);
			}),
		);
	});
});
