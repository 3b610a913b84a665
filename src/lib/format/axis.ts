import { formatNumber } from './numbers.ts';

/** From here on a number is shortened (K, M, 萬, 億), and later written as a power of ten. */
const COMPACT_FROM = 100_000;
const SCIENTIFIC_FROM = 1e15;
const MOST_DIGITS = 5;

/**
 * A number beside an axis, where room is scarce.
 * @param largest of the axis, so that all its numbers are written alike
 */
export function formatTick(tag: string, value: number, largest: number, digits: number): string {
	const isTiny = digits > MOST_DIGITS;
	if (largest < COMPACT_FROM && !isTiny) return formatNumber(tag, value, digits);
	const notation = largest < SCIENTIFIC_FROM && !isTiny ? 'compact' : 'scientific';
	const format = new Intl.NumberFormat(tag, { notation, maximumFractionDigits: 2 });
	return format.format(value === 0 ? 0 : value).replaceAll('-', '−');
}
