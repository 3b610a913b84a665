import type { QueryNote, Read } from './notes.ts';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A number as written in an address, or undefined where it is not a finite one. */
export function parseNumber(text: string): number | undefined {
	const trimmed = text.trim();
	const value = Number(trimmed);
	return NUMBER.test(trimmed) && Number.isFinite(value) ? value : undefined;
}

/** Limits of a number; `integer` rounds to whole numbers. */
export interface NumberRange {
	min: number;
	max: number;
	integer?: boolean;
}

/** Reads a number: missing gives the fallback, no number the fallback with a note, out of range the nearest limit. */
export function readNumber(
	query: URLSearchParams,
	parameter: string,
	range: NumberRange,
	fallback: number,
): Read<number> {
	const text = query.get(parameter);
	if (text === null) return { value: fallback };
	const given = parseNumber(text);
	if (given === undefined) return noted(parameter, 'not-a-number', fallback);
	const inRange = Math.min(range.max, Math.max(range.min, given));
	const value = range.integer ? Math.round(inRange) : inRange;
	return value === given ? { value } : noted(parameter, 'out-of-range', value);
}

/** Reads one of a list of choices; anything else gives the fallback with a note. */
export function readChoice<T extends string>(
	query: URLSearchParams,
	parameter: string,
	choices: readonly T[],
	fallback: T,
): Read<T> {
	const text = query.get(parameter);
	if (text === null) return { value: fallback };
	const value = choices.find((choice) => choice === text.trim());
	return value ? { value } : noted(parameter, 'not-a-choice', fallback);
}

/** A value that stands in for one that could not be used. */
export function noted<T extends string | number>(
	parameter: string,
	reason: QueryNote['reason'],
	value: T,
): Read<T> {
	return { value, note: { parameter, reason, used: String(value) } };
}
