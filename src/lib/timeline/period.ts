import type { Years } from './view.ts';

/** The whole years between two places on a strip, in whichever order they were touched. */
export function yearsBetween(start: number, end: number): Years {
	const [from, to] = start <= end ? [start, end] : [end, start];
	return { from, to };
}

/** The year under a place on a strip of whole years, 0 at its start and 1 at its end. Beside it: the nearest. */
export function yearAtShare(share: number, { from, to }: Years): number {
	const year = from + Math.floor(share * (to - from + 1));
	return Math.min(to, Math.max(from, year));
}

/** A period of which one end was moved: the other end gives way where it is passed. */
export function moveEnd(years: Years, end: 'from' | 'to', year: number): Years {
	return end === 'from'
		? { from: year, to: Math.max(year, years.to) }
		: { from: Math.min(year, years.from), to: year };
}
