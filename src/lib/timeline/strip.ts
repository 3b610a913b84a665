import type { Level } from '../chart/balance-sheet.ts';
import { areaPath, linePath } from '../chart/path.ts';
import { simplified } from '../chart/simplify.ts';
import { linearScale, yearOf } from '../chart/scale.ts';
import type { Years } from './view.ts';

/** A dated event with total assets at the time, USD bn. */
export interface StripEvent {
	id: string;
	day: string;
	value: number;
}

export interface Strip {
	width: number;
	height: number;
	/** Bottom of the drawing area, above the years. */
	bottom: number;
	area: string;
	line: string;
	/** One an event, on the line of its time, in the order given. */
	marks: { id: string; x: number; y: number }[];
	/** First year, every fifth, and the last where there is room for it, with the middle of each. */
	yearTicks: { year: number; x: number }[];
}

const SIZE = { width: 960, height: 72, top: 9, bottom: 52 };

/** Horizontal place on the strip of a time in years, such as 2020.5; whole years fill its width. */
export function stripX({ from, to }: Years): (year: number) => number {
	return linearScale([from, to + 1], [0, SIZE.width]);
}

/** Geometry of a small balance sheet over whole years with a mark for each event. */
export function stripFigure(
	levels: readonly Level[],
	events: readonly StripEvent[],
	years: Years,
): Strip {
	const shown = levels.filter(({ day }) => isWithin(years, day));
	const largest = Math.max(1, ...[...shown, ...events].map(({ value }) => value));
	const x = stripX(years);
	const y = linearScale([0, largest], [SIZE.bottom, SIZE.top]);
	const at = ({ day, value }: Level) => ({ x: x(yearOf(day)), y: y(value) });
	const points = simplified(shown.map(at));
	const count = years.to - years.from + 1;
	return {
		width: SIZE.width,
		height: SIZE.height,
		bottom: SIZE.bottom,
		area: areaPath(points, SIZE.bottom),
		line: linePath(points),
		marks: events.map((event) => ({ id: event.id, ...at(event) })),
		yearTicks: Array.from({ length: count }, (_, index) => years.from + index)
			.filter(
				(year) => year % 5 === 0 || year === years.from || (year === years.to && year % 5 > 1),
			)
			.map((year) => ({ year, x: x(year + 0.5) })),
	};
}

function isWithin({ from, to }: Years, day: string): boolean {
	const year = Number(day.slice(0, 4));
	return from <= year && year <= to;
}
