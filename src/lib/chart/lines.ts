import { type Frame, valueAxis, type ValueAxis } from './frame.ts';
import { linesPath, type Reading, withoutGaps } from './gaps.ts';
import { areaPath, type Point } from './path.ts';
import { simplified } from './simplify.ts';
import type { Scale } from './scale.ts';
import { placeOf } from './time.ts';

export interface LinesInput {
	series: readonly {
		readings: readonly Reading[];
		/** Where its name stands: at this reading, above the line or below. Without it at the last. */
		labelAt?: string | undefined;
		below?: boolean | undefined;
	}[];
	frame: Frame;
	/** From a number of years to a place. */
	x: Scale;
}

export interface DrawnLine {
	path: string;
	/** The surface under it, down to zero. */
	area: string;
	last: Point;
	label: Point;
}

const ABOVE = -12;
const BELOW = 24;
/** Half of the room that a name takes along the line. */
const REACH = 70;

/** Geometry of one or several lines on one axis of values. A gap stays a gap. */
export function drawLines({ series, frame, x }: LinesInput): ValueAxis & { lines: DrawnLine[] } {
	const known = series.map(({ readings }) => withoutGaps(readings));
	const axis = valueAxis(
		known.flat(2).map(({ value }) => value),
		frame,
	);
	const place = ({ at, value }: { at: string; value: number }) => ({
		x: x(placeOf(at)),
		y: axis.y(value),
	});
	const lines = series.map(({ labelAt, below }, index) => {
		const readings = known[index] ?? [];
		const runs = readings.map((run) => run.map(place));
		const drawn = runs.map((run) => simplified(run));
		const last = runs.at(-1)?.at(-1);
		if (!last) throw new Error('A line needs at least one value.');
		const named = readings.flat().find(({ at }) => at.startsWith(labelAt ?? '-'));
		if (labelAt && !named) throw new Error(`There is no value at ${labelAt} to put a name beside.`);
		const anchor = named ? place(named) : last;
		// A name keeps clear of its line over all its length.
		const near = runs.flat().filter((point) => Math.abs(point.x - anchor.x) <= REACH);
		const heights = near.map((point) => point.y);
		const y = below ? Math.max(...heights) + BELOW : Math.min(...heights) + ABOVE;
		return {
			path: linesPath(drawn),
			area: drawn.map((run) => areaPath(run, axis.y(0))).join(''),
			last,
			label: { x: anchor.x, y },
		};
	});
	return { ...axis, lines };
}
