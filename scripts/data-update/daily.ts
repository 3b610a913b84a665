import { addDays } from './dates.ts';
import { Refusal } from './refusal.ts';
import type { Series } from './series.ts';
import { lastDate, type Points } from './table.ts';

// The snapshot of September 2026 has two months of DFF after the end of EFFR.
const LONGEST_CONTINUATION = 70;
// No month has fewer business days than 18.
const FEWEST_DAYS = 15;

/** Values by month. */
export function byMonth(points: Points): Map<string, number[]> {
	const months = new Map<string, number[]>();
	for (const [date, value] of points) {
		const month = date.slice(0, 7);
		const values = months.get(month);
		if (values) values.push(value);
		else months.set(month, [value]);
	}
	return months;
}

/** The mean of percentages with two decimals, rounded to two. */
export function mean(values: number[]): number {
	// Hundredths are whole numbers and add up without error.
	const sum = values.reduce((total, value) => total + Math.round(value * 100), 0);
	return Number((sum / values.length / 100).toFixed(2));
}

/** The mean of each month. */
export function monthMeans(points: Points): Points {
	return new Map([...byMonth(points)].map(([month, values]) => [month, mean(values)]));
}

/** Each Wednesday's operation, or the last one in the six days before it. */
export function onWednesdays(points: Points, wednesdays: string[]): Points {
	const end = lastDate(points);
	const found: Points = new Map();
	for (const wednesday of wednesdays) {
		// Until a later operation is known, a Wednesday without one may be a Wednesday not yet published.
		if (wednesday > end) break;
		for (let back = 0; back < 7; back += 1) {
			const value = points.get(addDays(wednesday, -back));
			if (value === undefined) continue;
			found.set(wednesday, value);
			break;
		}
	}
	return found;
}

/** A daily series followed, after its end, by another on the given business days. */
export function continued(points: Points, by: Points, businessDays: Points): Points {
	const end = lastDate(points);
	const tail = [...by].filter(([date]) => date > end && businessDays.has(date));
	return new Map([...points, ...tail]);
}

/** Refuses daily values that do not fill the months we hold up to the day the snapshot reaches. */
export function checkMonths({ id }: Series, points: Points, held: Points, asOf: string): void {
	const end = lastDate(points);
	if (end < asOf) throw new Refusal(id, `values to ${asOf} or later`, `the last on ${end}`);
	const months = byMonth(points);
	for (const month of held.keys()) {
		const count = months.get(month)?.length ?? 0;
		if (count < FEWEST_DAYS) {
			throw new Refusal(id, `${FEWEST_DAYS} values or more in ${month}, which we hold`, `${count}`);
		}
	}
}

/** Refuses a series whose continuation would have to stand in for more than a short tail. */
export function checkContinuation({ id }: Series, points: Points, asOf: string): void {
	const limit = addDays(asOf, -LONGEST_CONTINUATION);
	const end = lastDate(points);
	if (end < limit) throw new Refusal(id, `values to ${limit} or later`, `the last on ${end}`);
}
