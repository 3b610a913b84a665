export interface Ticks {
	values: number[];
	/** Decimals that tell neighbouring values apart. */
	digits: number;
}

/** Below this all numbers are drawn as zero: quotients of the smallest ones lose their digits. */
const SMALLEST = 1e-100;

/**
 * Round values from at most `min` to at least `max`, about `count` steps apart. Where both are the
 * same, or differ only by rounding, there is one step around them.
 */
export function ticksBetween(min: number, max: number, count: number): Ticks {
	const size = Math.max(Math.abs(min), Math.abs(max));
	const span = size < SMALLEST ? 1 : Math.max(max - min, size * 1e-9);
	const magnitude = 10 ** Math.floor(Math.log10(span / count));
	const factor = [1, 2, 5, 10].find((step) => step * magnitude >= span / count) ?? 10;
	const step = factor * magnitude;
	const first = Math.floor(min / step);
	const last = Math.max(Math.ceil(max / step), first + 1);
	return {
		values: Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step),
		digits: Math.min(20, Math.max(0, -Math.floor(Math.log10(step)))),
	};
}
