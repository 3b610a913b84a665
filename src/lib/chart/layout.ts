import type { Frame } from './frame.ts';
import { linearScale, type Scale, yearOf } from './scale.ts';
import { timeTicks } from './time.ts';

export interface Period {
	id: string;
	from: string;
	to: string;
}

export interface Layout {
	width: number;
	height: number;
	frames: Frame[];
	/** First and last day as numbers of years. */
	span: readonly [number, number];
	x: Scale;
	xTicks: { label: string; x: number }[];
	periods: { id: string; x: number; width: number }[];
}

const WIDTH = 720;
const RIGHT = 700;
/** Above a panel that has a title, and above one that has none. */
const TOP = { titled: 64, plain: 24 };
const FOOT = 34;
const BETWEEN = 72;
const HEIGHTS = { one: 282, several: 176 };

/**
 * Places of a figure's panels above one another, on one axis of time.
 * @param span first and last day as numbers of years
 * @param left where the plot begins; room for the numbers of the axis stands before it
 */
export function layOut(
	panels: number,
	isTitled: boolean,
	span: readonly [number, number],
	left: number,
	periods: readonly Period[],
): Layout {
	const height = panels === 1 ? HEIGHTS.one : HEIGHTS.several;
	const first = isTitled ? TOP.titled : TOP.plain;
	const frames = Array.from({ length: panels }, (_, index) => {
		const top = first + index * (height + BETWEEN);
		return { left, right: RIGHT, top, bottom: top + height };
	});
	const x = linearScale(span, [left, RIGHT]);
	return {
		width: WIDTH,
		height: (frames.at(-1)?.bottom ?? first) + FOOT,
		frames,
		span,
		x,
		xTicks: timeTicks(...span).map(({ label, year }) => ({ label, x: x(year) })),
		periods: periods.flatMap(({ id, from, to }) => {
			const start = Math.max(left, x(yearOf(from)));
			const end = Math.min(RIGHT, x(yearOf(to)));
			return end > start ? [{ id, x: start, width: end - start }] : [];
		}),
	};
}
