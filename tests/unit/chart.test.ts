import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaPath, barsPath, linePath } from '~/lib/chart/path';
import { linearScale, ticksTo, yearOf } from '~/lib/chart/scale';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const day = fc
	.date({ min: new Date('2003-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe('linearScale', () => {
	it('maps the ends of the domain to the ends of the range, and the middle to the middle', () => {
		const scale = linearScale([0, 200], [300, 20]);
		expect([0, 100, 200].map(scale)).toEqual([300, 160, 20]);
		expect(linearScale([2, 2], [5, 9])(2)).toBe(5);
	});

	it('keeps the order of values', () => {
		fc.assert(
			fc.property(number, number, (a, b) => {
				const scale = linearScale([-1e6, 1e6], [0, 700]);
				expect(scale(a) <= scale(b)).toBe(a <= b || scale(a) === scale(b));
				expect(scale(a)).toBeGreaterThanOrEqual(0);
				expect(scale(a)).toBeLessThanOrEqual(700);
			}),
		);
	});
});

describe('ticksTo', () => {
	it.each([
		[8965.5, [0, 2000, 4000, 6000, 8000, 10_000]],
		[4500, [0, 1000, 2000, 3000, 4000, 5000]],
		[5, [0, 1, 2, 3, 4, 5]],
		[0, []],
	])('%f', (max, wanted) => {
		expect(ticksTo(max, 5)).toEqual(wanted);
	});

	it('go from 0 to just above the greatest in even round steps', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1_000_000 }), (max) => {
				const ticks = ticksTo(max, 5);
				const step = ticks[1] ?? 0;
				expect(['1', '2', '5']).toContain(step.toExponential().replace(/e.*/, ''));
				ticks.forEach((tick, index) => expect(tick).toBeCloseTo(index * step, 9));
				const last = ticks.at(-1) ?? 0;
				expect(last).toBeGreaterThanOrEqual(max);
				expect(last - step).toBeLessThan(max);
				expect(ticks.length).toBeLessThanOrEqual(6);
				expect(ticks.length).toBeGreaterThanOrEqual(3);
			}),
		);
	});
});

it('yearOf puts days in their order within their year', () => {
	expect([yearOf('2020-01-01'), yearOf('2020-07-01')]).toEqual([2020, 2020.5]);
	fc.assert(
		fc.property(day, day, (a, b) => {
			expect(yearOf(a) < yearOf(b)).toBe(a < b);
			expect(Math.floor(yearOf(a))).toBe(Number(a.slice(0, 4)));
		}),
	);
});

describe('paths', () => {
	const points = [
		{ x: 0, y: 1.04 },
		{ x: 2.25, y: -3 },
		{ x: 10, y: 4.96 },
	];

	it('are lines through the points, to a half', () => {
		expect(linePath(points)).toBe('M0 1l2.5-4 7.5 8');
		expect(linePath([])).toBe('');
	});

	it('of an area go down to the base line and back', () => {
		expect(areaPath(points, 20)).toBe('M0 1l2.5-4 7.5 8V20H0Z');
		expect(areaPath([], 20)).toBe('');
	});

	it('of bars go up and down at each of them, and along the base line between', () => {
		const bars = [
			{ from: 1, to: 4.6, y: 7 },
			{ from: 6, to: 9.6, y: 12.3 },
			{ from: 16, to: 19.6, y: 24 },
		];
		expect(barsPath(bars, 20)).toBe('M1 20V7h3.5V20h1.5V12.5h3.5V20h6.5V24h3.5V20');
		expect(barsPath([], 20)).toBe('');
	});
});
