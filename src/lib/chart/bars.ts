import { type Frame, valueAxis, type ValueAxis } from './frame.ts';
import type { Reading } from './gaps.ts';
import { barsPath, linePath } from './path.ts';
import { linearScale } from './scale.ts';
import { simplified } from './simplify.ts';

export interface DrawnBars extends ValueAxis {
	/** Bars above zero and below it, each as one path. */
	above: string;
	below: string;
	/** A line with a step at every change of the limit. */
	limit: string;
}

/** Share of a month's room that its bar leaves free. */
const SPACE = 0.3;

/** Geometry of what happened in each month, as bars from zero, under a limit as a stepped line. */
export function drawBars(
	actual: readonly Reading[],
	limit: readonly Reading[],
	frame: Frame,
): DrawnBars {
	const values = [...actual, ...limit].flatMap(({ value }) => value ?? []);
	const axis = valueAxis(values, frame);
	const room = (frame.right - frame.left) / actual.length;
	const x = linearScale([0, actual.length], [frame.left, frame.right]);
	const bars = (isWanted: (value: number) => boolean) =>
		barsPath(
			actual.flatMap(({ value }, index) => {
				if (value === undefined || !isWanted(value)) return [];
				const from = x(index) + (room * SPACE) / 2;
				return { from, to: from + room * (1 - SPACE), y: axis.y(value) };
			}),
			axis.y(0),
		);
	return {
		...axis,
		above: bars((value) => value > 0),
		below: bars((value) => value < 0),
		limit: linePath(
			simplified(
				limit.flatMap(({ value }, index) =>
					value === undefined
						? []
						: [index, index + 1].map((edge) => ({ x: x(edge), y: axis.y(value) })),
				),
			),
		),
	};
}
