import { formatNumber } from './numbers.ts';

/** A change in the reader's language: with + above zero, − below, no sign where it rounds to zero. */
export function formatSigned(tag: string, value: number, digits: number): string {
	const text = formatNumber(tag, value, digits);
	return Number(value.toFixed(digits)) > 0 ? `+${text}` : text;
}
