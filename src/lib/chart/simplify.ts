import type { Point } from './path.ts';

/** In CSS pixels where a figure is shown at its full width of 720: a third of its line. */
const TOLERANCE = 0.7;

/**
 * Leaves out the points of a curve, ordered by x, that it passes anyway: nowhere does the line through the
 * rest differ from the given points by more than `tolerance` in height. First and last point stay.
 * After Ramer (1972) and Douglas and Peucker (1973), with the distance taken upright, because a reader
 * reads heights.
 */
export function simplified(points: readonly Point[], tolerance = TOLERANCE): Point[] {
	const isKept = points.map((_, index) => index === 0 || index === points.length - 1);
	const stretches: [number, number][] = [[0, points.length - 1]];
	for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
		const [first, last] = stretch;
		const { index, distance } = farthest(points, first, last);
		if (distance <= tolerance) continue;
		isKept[index] = true;
		stretches.push([first, index], [index, last]);
	}
	return points.filter((_, index) => isKept[index]);
}

/** The point between two others that lies farthest above or below the line through them. */
function farthest(points: readonly Point[], first: number, last: number) {
	const [start, end] = [points[first], points[last]];
	let found = { index: first, distance: 0 };
	if (!start || !end) return found;
	const slope = end.x === start.x ? 0 : (end.y - start.y) / (end.x - start.x);
	for (let index = first + 1; index < last; index += 1) {
		const { x, y } = points[index]!;
		const distance = Math.abs(y - (start.y + slope * (x - start.x)));
		if (distance > found.distance) found = { index, distance };
	}
	return found;
}
