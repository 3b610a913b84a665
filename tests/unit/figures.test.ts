import { describe, expect, it } from 'vitest';
import { FIGURE_IDS, figureById } from '~/components/figures/catalog';
import { panelColumns, runoffPeriods, tableMonths } from '~/components/figures/data';
import { drawFigure } from '~/components/figures/draw';
import { formatTick, sentence } from '~/components/figures/sentence';
import { LANGS, LANGUAGES } from '~/i18n/languages';
import { drawBars } from '~/lib/chart/bars';
import { valueAxis } from '~/lib/chart/frame';
import { linesPath, withoutGaps } from '~/lib/chart/gaps';
import { layOut } from '~/lib/chart/layout';
import { drawLines } from '~/lib/chart/lines';
import { linearScale } from '~/lib/chart/scale';
import { pathPoints } from '../support/path-points';
import { placeOf, timeTicks } from '~/lib/chart/time';

const FRAME = { left: 0, right: 100, top: 0, bottom: 100 };
const x = linearScale([2020, 2022], [0, 100]);
const readings = [
	{ at: '2020-01-01', value: 10 },
	{ at: '2020-07-01', value: 5 },
	{ at: '2021-01-01', value: undefined },
	{ at: '2021-07-01', value: 0 },
	{ at: '2022-01-01', value: 10 },
];

describe('lines', () => {
	it('are drawn through their values, and a gap stays a gap', () => {
		const { lines, ticks } = drawLines({ series: [{ readings }], frame: FRAME, x });
		expect(lines[0]).toEqual({
			path: 'M0 0l25 50M75 100l25-100',
			area: 'M0 0l25 50V100H0ZM75 100l25-100V100H75Z',
			last: { x: 100, y: 0 },
			label: { x: 100, y: -12 },
		});
		expect(ticks).toEqual([0, 2, 4, 6, 8, 10].map((value) => ({ value, y: 100 - value * 10 })));
	});

	it('several share one axis, also below zero', () => {
		const other = [
			{ at: '2020-01-01', value: -10 },
			{ at: '2022-01-01', value: 10 },
		];
		const { lines, ticks } = drawLines({
			series: [{ readings: other }, { readings }],
			frame: FRAME,
			x,
		});
		expect(lines.map(({ path }) => path)).toEqual(['M0 100l100-100', 'M0 0l25 25M75 50l25-50']);
		expect(ticks.map(({ value }) => value)).toEqual([-10, -5, 0, 5, 10]);
	});

	it('a value alone between gaps is a dot', () => {
		const runs = withoutGaps([
			{ at: 'a', value: undefined },
			{ at: 'b', value: 1 },
			{ at: 'c', value: undefined },
		]);
		expect(runs).toEqual([[{ at: 'b', value: 1 }]]);
		expect(linesPath([[{ x: 3, y: 4 }]])).toBe('M3 4h0');
	});

	it('carry their name clear of the line, above it or below', () => {
		const at = (below: boolean) =>
			drawLines({ series: [{ readings, labelAt: '2020-07', below }], frame: FRAME, x }).lines[0]
				?.label;
		expect(at(false)).toEqual({ x: 25, y: -12 });
		expect(at(true)).toEqual({ x: 25, y: 124 });
	});

	it('refuse what cannot be drawn', () => {
		const draw = (list: typeof readings, labelAt?: string) => () =>
			drawLines({ series: [{ readings: list, labelAt }], frame: FRAME, x });
		expect(draw([])).toThrow('A figure needs at least one value.');
		expect(draw(readings, '2021-01')).toThrow('There is no value at 2021-01');
	});
});

describe('bars', () => {
	it('stand from zero, up or down, under a stepped limit', () => {
		const months = ['2022-06', '2022-07', '2022-08', '2022-09'];
		const list = (values: (number | undefined)[]) =>
			values.map((value, index) => ({ at: months[index] ?? '', value }));
		const drawn = drawBars(list([5, -5, undefined, 10]), list([5, 5, 10, 10]), FRAME);
		expect(drawn.above).toBe('M4 66.5V33.5h17.5V66.5h57.5V0h17.5V66.5');
		expect(drawn.below).toBe('M29 66.5V100h17.5V66.5');
		expect(drawn.limit).toBe('M0 33.5l50 0 0-33.5 50 0');
		expect(drawn.ticks.map(({ value }) => value)).toEqual([-5, 0, 5, 10]);
	});
});

describe('scales', () => {
	it('an axis of values holds zero and every value', () => {
		const { y, digits, ticks } = valueAxis([0.22, -0.09], FRAME);
		expect(digits).toBe(1);
		expect([ticks[0]?.value, ticks.at(-1)?.value].map(Number)).toEqual([
			-0.1,
			expect.closeTo(0.3, 9) as number,
		]);
		expect(y(0)).toBeCloseTo(75, 9);
	});

	it('an axis of time names years, or half-years where it is short', () => {
		const names = (from: number, to: number) => timeTicks(from, to).map(({ label }) => label);
		expect(names(2002.98, 2026.75)).toEqual(['2004', '2008', '2012', '2016', '2020', '2024']);
		expect(names(2022.4, 2025.9)).toEqual(['2023', '2024', '2025']);
		expect(names(2017.75, 2019.5)).toEqual(['2018-01', '2018-07', '2019-01', '2019-07']);
		expect(placeOf('2020-07-01')).toBe(2020.5);
		expect(placeOf('2020-07')).toBeCloseTo(2020.538, 3);
	});

	it('panels stand above one another, and periods are cut at the plot', () => {
		const periods = [
			{ id: 'before', from: '2000-01-01', to: '2010-01-01' },
			{ id: 'half', from: '2019-01-01', to: '2021-01-01' },
		];
		const { frames, height, periods: shaded } = layOut(2, true, [2020, 2022], 100, periods);
		expect(frames.map(({ top, bottom }) => [top, bottom])).toEqual([
			[64, 240],
			[312, 488],
		]);
		expect(height).toBe(522);
		expect(shaded).toEqual([{ id: 'half', x: 100, width: 300 }]);
	});
});

describe('the catalog', () => {
	it('refuses an unknown id and says what is allowed', () => {
		expect(() => figureById('nothing', 'page.mdx')).toThrow(
			`page.mdx: <SeriesFigure id="nothing"> is not a figure. Allowed: ${FIGURE_IDS.join(', ')}.`,
		);
		expect(() => figureById('toString', 'page.mdx')).toThrow('is not a figure');
	});

	it.each(FIGURE_IDS)('%s can be drawn and says what it shows in both languages', (id) => {
		const figure = figureById(id, 'test');
		const { columns, panels, layout } = drawFigure(figure);
		for (const lang of LANGS) {
			const text = sentence(figure.text[lang], columns, LANGUAGES[lang].tag);
			expect(text).not.toMatch(/[{}]|NaN|undefined/);
			expect(text.length).toBeGreaterThan(20);
		}
		for (const { lines, bars } of panels) {
			const paths = [...lines.map(({ path }) => path), ...(bars ? [bars.above, bars.limit] : [])];
			expect(paths.length).toBeGreaterThan(0);
			for (const path of paths) expect(path).toMatch(/^M[\d.]/);
			for (const { label } of lines) {
				expect(label.y > 0 && label.y < layout.height).toBe(true);
			}
			expect(paths.join('')).not.toContain('NaN');
		}
		expect(tableMonths(columns).length).toBeGreaterThan(1);
	});

	it('puts the levels of total assets on one scale, from the left of the plot to its right', () => {
		const { panels, layout } = drawFigure(figureById('total-assets', 'test'));
		const [{ axis, lines, columns } = {} as never] = panels;
		const [{ left, right, top, bottom } = {} as never] = layout.frames;
		expect([left, right, top, bottom]).toEqual([8, 700, 24, 306]);
		const points = pathPoints(lines[0]?.path ?? '');
		expect([points[0]?.x, points.at(-1)?.x]).toEqual([left, expect.closeTo(right, 6)]);
		for (const { y } of points) expect(y >= top && y <= bottom).toBe(true);
		expect(axis.ticks.map(({ value }) => value)).toEqual([0, 2000, 4000, 6000, 8000, 10_000]);
		const newest = columns[0]?.readings.at(-1)?.value ?? 0;
		expect(lines[0]?.last.x).toBe(right);
		expect(lines[0]?.last.y).toBeCloseTo(bottom - (newest / 10_000) * (bottom - top), 9);
	});

	it('takes the rounds of QT from the record of the caps', () => {
		expect(runoffPeriods()).toEqual([
			{ id: 'QT1', from: '2017-10-01', to: '2019-08-01' },
			{ id: 'QT2', from: '2022-06-01', to: '2025-12-01' },
		]);
	});

	it('subtracts one column from another without inventing decimals', () => {
		const figure = figureById('sofr-gap', 'test');
		const [gap] = panelColumns(figure.panels[0]!, figure);
		expect(gap?.readings.find(({ month }) => month === '2019-09')?.value).toBe(0.22);
		expect(gap?.readings[0]?.month).toBe('2018-04');
	});

	it('a text that asks for what is not there stops the build', () => {
		const { columns } = drawFigure(figureById('rates', 'test'));
		const ask = (text: string) => () => sentence(text, columns, 'en');
		expect(ask('{dgs10_pct@2022-06}')()).toBe('3.14%');
		expect(ask('{month:dgs10_pct@2022-06}')()).toBe('June 2022');
		expect(ask('{dgs10_pct@1999-01}')).toThrow('asks for {dgs10_pct@1999-01}');
		expect(ask('{other@last}')).toThrow('Columns: dgs10_pct, effr_pct');
	});
});

it.each([
	[8000, 'usd-bn', '8兆', '$8tn'],
	[2500, 'usd-bn', '2.5兆', '$2.5tn'],
	[60, 'usd-bn', '600億', '$60bn'],
	[-10, 'usd-bn', '−100億', '−$10bn'],
	[4, 'percent', '4%', '4%'],
	[-2, 'points', '−2', '−2'],
] as const)('the axis says %d (%s) as %s and %s', (value, unit, zh, en) => {
	expect(formatTick('zh-TW', value, unit, 0)).toBe(zh);
	expect(formatTick('en', value, unit, 0)).toBe(en);
});
