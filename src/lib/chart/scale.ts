/** Maps a value from a domain to a range on a straight line. */
export type Scale = (value: number) => number;

export function linearScale(
	domain: readonly [number, number],
	range: readonly [number, number],
): Scale {
	const [from, to] = domain;
	const [start, end] = range;
	const span = to - from || 1;
	return (value) => start + ((value - from) / span) * (end - start);
}

/** A calendar day as a number of years, for the axis of time: 2020-07-01 is about 2020.5. */
export function yearOf(day: string): number {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return year + (month - 1) / 12 + (date - 1) / 365.25;
}

/** Round steps from 0 up to at least `max`, about `count` of them. */
export function ticksTo(max: number, count: number): number[] {
	const rough = max / count;
	const magnitude = 10 ** Math.floor(Math.log10(rough));
	const step = ([1, 2, 5, 10].find((factor) => factor * magnitude >= rough) ?? 10) * magnitude;
	return Array.from({ length: Math.ceil(max / step) + 1 }, (_, index) => index * step);
}
