import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '~/lib/chart/path';
import { simplified } from '~/lib/chart/simplify';

const curve = fc
	.array(
		fc.record({ step: fc.integer({ min: 1, max: 20 }), y: fc.integer({ min: 0, max: 400 }) }),
		{
			minLength: 2,
			maxLength: 60,
		},
	)
	.map((steps) => {
		let x = 0;
		return steps.map(({ step, y }): Point => ({ x: (x += step), y }));
	});

/** Height of a line of straight pieces above a place. */
function heightAt(line: readonly Point[], x: number): number {
	const next = line.findIndex((point) => point.x >= x);
	const [before, after] = [line[next - 1], line[next]];
	if (!after) throw new Error('There is no line above this place.');
	if (!before || after.x === x) return after.y;
	return before.y + ((x - before.x) / (after.x - before.x)) * (after.y - before.y);
}

describe('a curve with fewer points', () => {
	it('is nowhere farther from the given points than it may be, and keeps its ends', () => {
		fc.assert(
			fc.property(curve, fc.integer({ min: 0, max: 40 }), (points, tolerance) => {
				const line = simplified(points, tolerance);
				expect(line[0]).toEqual(points[0]);
				expect(line.at(-1)).toEqual(points.at(-1));
				for (const { x, y } of points) {
					expect(Math.abs(heightAt(line, x) - y)).toBeLessThanOrEqual(tolerance + 1e-9);
				}
			}),
		);
	});

	it('has no point that a straight line passes', () => {
		const straight = [0, 1, 2, 3].map((x) => ({ x, y: 2 * x }));
		expect(simplified(straight)).toEqual([straight[0], straight[3]]);
		const corner = [...straight, { x: 4, y: 0 }];
		expect(simplified(corner)).toEqual([straight[0], straight[3], corner[4]]);
	});

	it('leaves what cannot be shorter as it is', () => {
		expect(simplified([])).toEqual([]);
		expect(simplified([{ x: 1, y: 2 }])).toEqual([{ x: 1, y: 2 }]);
	});
});
