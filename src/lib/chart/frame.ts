import { linearScale, type Scale } from './scale.ts';
import { ticksBetween } from './ticks.ts';

/** Where one panel of a figure is drawn, in units of the view box. */
export interface Frame {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

export interface ValueAxis {
	y: Scale;
	ticks: { value: number; y: number }[];
	/** Decimals that tell the ticks apart. */
	digits: number;
}

const TICKS = 5;

/** Axis of values from 0, or from below it, up to a round number above the greatest. */
export function valueAxis(values: readonly number[], { top, bottom }: Frame): ValueAxis {
	if (values.length === 0) throw new Error('A figure needs at least one value.');
	const { values: ticks, digits } = ticksBetween(
		Math.min(0, ...values),
		Math.max(0, ...values),
		TICKS,
	);
	const y = linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [bottom, top]);
	return { y, digits, ticks: ticks.map((value) => ({ value, y: y(value) })) };
}
