import type { Level } from '../chart/balance-sheet.ts';
import { areaPath, type Point } from '../chart/path.ts';
import { linearScale, yearOf } from '../chart/scale.ts';

/** A stretch of time between two days. */
export interface Period {
	from: string;
	to: string;
}

/** Where the water may be, in pixels. */
interface Room {
	left: number;
	right: number;
	/** Heights of the highest level and of level 0. */
	top: number;
	bottom: number;
}

export interface Water {
	/** SVG path of all the water. */
	area: string;
	/** The water of each period and the place of its middle. */
	parts: { area: string; middle: number }[];
}

/** Levels over time as water between a left wall, where they begin, and a right one, where they end. */
export function water(
	levels: readonly Level[],
	periods: readonly Period[],
	{ left, right, top, bottom }: Room,
): Water {
	const years = levels.map(({ day }) => yearOf(day));
	const x = linearScale([years[0] ?? 0, years.at(-1) ?? 0], [left, right]);
	const y = linearScale([0, Math.max(0, ...levels.map(({ value }) => value))], [bottom, top]);
	const points = levels.map(({ value }, index) => ({ x: x(years[index]!), y: y(value) }));
	return {
		area: areaPath(points, bottom),
		parts: periods.map(({ from, to }) => {
			const [start, end] = [x(yearOf(from)), x(yearOf(to))];
			return { area: areaPath(between(points, start, end), bottom), middle: (start + end) / 2 };
		}),
	};
}

/** The part of a line between two places, cut on the line itself. */
function between(points: readonly Point[], from: number, to: number): Point[] {
	const inside = points.filter(({ x }) => from < x && x < to);
	return [at(points, from), ...inside, at(points, to)];
}

function at(points: readonly Point[], x: number): Point {
	const after = points.findIndex((point) => point.x >= x);
	const b = points[after] ?? points.at(-1)!;
	const a = points[Math.max(0, after - 1)]!;
	return { x, y: linearScale([a.x, b.x], [a.y, b.y])(x) };
}
