import { type ExplorerData, monthAt, type Span } from './model.ts';

/** First and last month shown, as places in the record. */
export interface Period {
	from: number;
	to: number;
}

/** Fewer months make no picture. */
export const FEWEST_MONTHS = 6;

export function wholePeriod(count: number): Period {
	return { from: 0, to: count - 1 };
}

/** A period moved and, if need be, widened or cut so that it lies within the record. */
export function within({ from, to }: Period, count: number): Period {
	const length = Math.min(count, Math.max(FEWEST_MONTHS, Math.round(to - from) + 1));
	const start = Math.min(count - length, Math.max(0, Math.round(from)));
	return { from: start, to: start + length - 1 };
}

/** A period `factor` times as long about a month, or about its middle. */
export function zoomed(
	{ from, to }: Period,
	factor: number,
	count: number,
	about = (from + to) / 2,
): Period {
	return within(
		{ from: about - (about - from) * factor, to: about + (to - about) * factor },
		count,
	);
}

/** The last `months` months. */
export function lastMonths(months: number, count: number): Period {
	return within({ from: count - months, to: count - 1 }, count);
}

/** Months of a phase, with the month before it as the level it starts from. */
export function spanPeriod(data: ExplorerData, { from, to }: Span): Period {
	const count = data.at.length;
	const place = (day: string) =>
		data.at.findIndex((_, index) => monthAt(data, index) >= day.slice(0, 7));
	const end = to === undefined ? -1 : place(to);
	return within({ from: place(from) - 1, to: end < 0 ? count - 1 : end }, count);
}
