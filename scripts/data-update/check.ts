import { isDate, weekday } from './dates.ts';
import type { Observation } from './parse.ts';
import { Refusal } from './refusal.ts';
import type { Series } from './series.ts';
import { firstDate, lastDate, type Points } from './table.ts';

/** A value that we hold and that came differently. */
export interface Revision {
	date: string;
	before: number;
	after: number;
}

const WEDNESDAY = 3;

/** Checks dates, order and plausible size of what came, and gives the values without the gaps. */
export function checkShape(series: Series, observations: Observation[], today: string): Points {
	const { id, unit, range, provider } = series;
	const [low, high] = range;
	const points: Points = new Map();
	let last = '';
	for (const { date, value } of observations) {
		if (!isDate(date)) throw new Refusal(id, 'a date YYYY-MM-DD', JSON.stringify(date));
		if (date === last) throw new Refusal(id, 'each date once', `${date} twice`);
		if (date < last) throw new Refusal(id, 'dates in order', `${date} after ${last}`);
		if (date > today) throw new Refusal(id, `no date after ${today}`, date);
		if (series.table === 'fed-balance-sheet-weekly' && provider === 'fred') {
			if (weekday(date) !== WEDNESDAY) throw new Refusal(id, 'Wednesdays only', date);
		}
		last = date;
		if (value === undefined) continue;
		if (value < low || value > high || (unit === 'USD mn' && !Number.isInteger(value))) {
			const kind = unit === 'USD mn' ? 'a whole number' : 'a number';
			throw new Refusal(id, `${kind} from ${low} to ${high} (${unit})`, `${value} on ${date}`);
		}
		points.set(date, value);
	}
	if (points.size === 0) throw new Refusal(id, 'at least one value', 'none');
	return points;
}

/** Refuses a jump among the new observations that is larger than any believable one. */
export function checkSteps({ id, unit, step }: Series, points: Points, after: string): void {
	let previous: number | undefined;
	for (const [date, value] of points) {
		if (date > after && previous !== undefined && Math.abs(value - previous) > step) {
			const came = `${previous} to ${value} on ${date}`;
			throw new Refusal(id, `a change of ${step} ${unit} at most between observations`, came);
		}
		previous = value;
	}
}

/** Refuses an answer that does not have a value on every date on which we hold one. */
export function checkCover({ id }: Series, points: Points, held: Points): void {
	const dates = [...held.keys()];
	const missing = dates.filter((date) => !points.has(date));
	if (missing.length === 0) return;
	const span = points.size === 0 ? 'no dates' : `${firstDate(points)} to ${lastDate(points)}`;
	throw new Refusal(
		id,
		`a value on each of the ${dates.length} dates we hold, ${dates[0]} to ${dates.at(-1)}`,
		`${span}, without ${missing.length} of them (${missing.slice(0, 3).join(', ')}${missing.length > 3 ? ' …' : ''})`,
	);
}

/** Gives the values that came differently; refuses those beyond the tolerance unless they are accepted. */
export function checkRevisions(
	{ id, unit, tolerance }: Series,
	points: Points,
	held: Points,
	accept: boolean,
): Revision[] {
	const revisions = [...held]
		.map(([date, before]) => ({ date, before, after: points.get(date) ?? before }))
		.filter(({ before, after }) => before !== after);
	const large = revisions.filter(({ before, after }) => {
		const limit = Math.max(tolerance.absolute, tolerance.share * Math.abs(before));
		// Cents of a percent are not exact in binary: 4.12 - 4.10 is a little more than 0.02.
		return Math.abs(after - before) > limit + 1e-9;
	});
	if (large.length > 0 && !accept) {
		const list = large
			.slice(0, 5)
			.map(({ date, before, after }) => `${date}: ${before} -> ${after}`);
		const rest = large.length > 5 ? ` and ${large.length - 5} more` : '';
		const share = tolerance.share ? ` or ${tolerance.share * 100}%` : '';
		throw new Refusal(
			id,
			`revisions of ${tolerance.absolute} ${unit}${share} at most`,
			`${list.join(', ')}${rest} (if they are right: --accept-revisions)`,
		);
	}
	return revisions;
}
