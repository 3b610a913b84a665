import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleMark, textMark } from '../../src/lib/chart/marks';
import { ticksBetween } from '../../src/lib/chart/ticks';
import { formatTick } from '../../src/lib/format/axis';

describe('ticks', () => {
	it('are round and enclose the values', () => {
		expect(ticksBetween(82.3, 121.4, 5)).toEqual({
			values: [80, 90, 100, 110, 120, 130],
			digits: 0,
		});
		expect(ticksBetween(0, 0.7, 4).values.map((value) => value.toFixed(1))).toEqual([
			'0.0',
			'0.2',
			'0.4',
			'0.6',
			'0.8',
		]);
		expect(ticksBetween(0, 0, 4).values).toHaveLength(2);
	});

	it('enclose any range with two ticks or more, and few', () => {
		const value = fc.double({ min: -1e12, max: 1e12, noNaN: true });
		fc.assert(
			fc.property(value, value, (one, two) => {
				const [min, max] = [Math.min(one, two), Math.max(one, two)];
				const { values } = ticksBetween(min, max, 5);
				const slack = 1e-9 * Math.max(Math.abs(min), Math.abs(max)) + 1e-99;
				expect(values[0]).toBeLessThanOrEqual(min + slack);
				expect(values.at(-1)).toBeGreaterThanOrEqual(max - slack);
				expect(values.length).toBeGreaterThanOrEqual(2);
				expect(values.length).toBeLessThanOrEqual(8);
			}),
		);
	});
});

describe('numbers beside an axis', () => {
	it('stay short', () => {
		expect(formatTick('en', 2500, 5000, 0)).toBe('2,500');
		expect(formatTick('en', -0.5, 1, 1)).toBe('−0.5');
		expect(formatTick('zh-TW', 250_000, 500_000, 0)).toBe('25萬');
		expect(formatTick('en', 0, 4e21, 0)).toBe('0E0');
		expect(formatTick('en', -2e-31, 4e-31, 20)).toBe('−2E−31');
	});
});

describe('marks', () => {
	it('keep a tenth of a unit', () => {
		expect(circleMark('fig-after', 1.26, 2, 5).attributes).toEqual({ cx: '1.3', cy: '2', r: '5' });
		expect(textMark('x', 1, 2, 'end')).toMatchObject({
			text: 'x',
			attributes: { 'text-anchor': 'end' },
		});
	});
});
