import { areaPath, linePath, type Point } from './path';
import { linearScale, ticksTo, yearOf } from './scale';

/** A level at a day, USD bn. */
export interface Level {
	day: string;
	value: number;
}

export interface Period {
	id: string;
	from: string;
	to: string;
}

export interface LevelFigure {
	width: number;
	height: number;
	area: string;
	line: string;
	last: Point & Level;
	yTicks: { value: number; y: number }[];
	xTicks: { year: number; x: number }[];
	periods: { id: string; x: number; width: number }[];
	/** Top and bottom of the drawing area. */
	top: number;
	bottom: number;
	left: number;
	right: number;
}

const SIZE = { width: 720, height: 340, left: 8, right: 700, top: 24, bottom: 306 };
const YEARS_A_TICK = 4;

/** Geometry of the level of a balance sheet over time, with periods shaded behind it. */
export function levelFigure(levels: readonly Level[], periods: readonly Period[]): LevelFigure {
	const years = levels.map(({ day }) => yearOf(day));
	const firstYear = Math.min(...years);
	const lastYear = Math.max(...years);
	const ticks = ticksTo(Math.max(...levels.map(({ value }) => value)), 5);
	const x = linearScale([firstYear, lastYear], [SIZE.left, SIZE.right]);
	const y = linearScale([0, ticks.at(-1) ?? 1], [SIZE.bottom, SIZE.top]);
	const points = levels.map(({ day, value }) => ({ x: x(yearOf(day)), y: y(value), day, value }));
	const last = points.at(-1);
	if (!last) throw new Error('levelFigure needs at least one level.');
	const firstTick = Math.ceil(firstYear / YEARS_A_TICK) * YEARS_A_TICK;
	const tickCount = Math.floor((lastYear - firstTick) / YEARS_A_TICK) + 1;
	return {
		...SIZE,
		area: areaPath(points, SIZE.bottom),
		line: linePath(points),
		last,
		yTicks: ticks.map((value) => ({ value, y: y(value) })),
		xTicks: Array.from({ length: tickCount }, (_, index) => {
			const year = firstTick + index * YEARS_A_TICK;
			return { year, x: x(year) };
		}),
		periods: periods.map(({ id, from, to }) => {
			const start = x(yearOf(from));
			return { id, x: start, width: x(yearOf(to)) - start };
		}),
	};
}
