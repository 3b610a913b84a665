import { yearOf } from './scale.ts';

export interface TimeTick {
	label: string;
	/** The day as a number of years. */
	year: number;
}

/** Below this many years an axis names half-years. */
const SHORT_SPAN = 3.2;
const MOST_TICKS = 7;

/** What an axis of time names between two days given as years: Januaries, or half-years where it is short. */
export function timeTicks(from: number, to: number): TimeTick[] {
	if (to - from < SHORT_SPAN) {
		return halfYears(from, to).map((label) => ({ label, year: yearOf(`${label}-01`) }));
	}
	const step = [1, 2, 4, 5, 10].find((years) => (to - from) / years <= MOST_TICKS) ?? 20;
	const first = Math.ceil(from / step) * step;
	const count = Math.floor((to - first) / step) + 1;
	return Array.from({ length: count }, (_, index) => first + index * step).map((year) => ({
		label: String(year),
		year,
	}));
}

function halfYears(from: number, to: number): string[] {
	const first = Math.ceil(from * 2);
	const count = Math.floor(to * 2) - first + 1;
	return Array.from({ length: count }, (_, index) => first + index).map(
		(half) => `${Math.floor(half / 2)}-${half % 2 === 0 ? '01' : '07'}`,
	);
}

/** A month or day as a number of years; a month stands at its middle, because its value is for all of it. */
export function placeOf(at: string): number {
	return yearOf(at.length === 7 ? `${at}-15` : at);
}
