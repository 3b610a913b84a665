import type { QueryNote } from '../query/notes.ts';
import { readNumbers, writeNumbers } from '../query/numbers.ts';
import { type NumberRange, readNumber } from '../query/read.ts';
import type { MortgageInput } from './model.ts';

/** Allowed range of each parameter, in the order of the form. */
export const MORTGAGE_RANGES: Record<keyof MortgageInput, NumberRange> = {
	loan: { min: 0, max: 1e12 },
	years: { min: 1, max: 50 },
	rate: { min: 0, max: 100 },
	change: { min: -2000, max: 2000 },
};

/** A plain example, not a figure of any market. */
export const MORTGAGE_DEFAULTS: MortgageInput = { loan: 400_000, years: 30, rate: 6, change: 100 };

/** Reads a loan from an address; whatever cannot be used falls back, with a note. */
export function readMortgageQuery(query: URLSearchParams): {
	input: MortgageInput;
	notes: QueryNote[];
} {
	const rate = readNumber(query, 'rate', MORTGAGE_RANGES.rate, MORTGAGE_DEFAULTS.rate).value;
	const ranges = { ...MORTGAGE_RANGES, change: changeRange(rate) };
	const { values, notes } = readNumbers(query, ranges, MORTGAGE_DEFAULTS);
	return { input: values, notes };
}

/** The address's query for a loan: only what differs from the default. */
export function writeMortgageQuery(input: MortgageInput): URLSearchParams {
	return writeNumbers(input, MORTGAGE_DEFAULTS);
}

/** A rate (percent a year) can fall to zero and no further, so its own size bounds the change (basis points). */
function changeRange(rate: number): NumberRange {
	const { min, max } = MORTGAGE_RANGES.change;
	// Rounded, because 0.29 × 100 is 28.999999999999996 and would refuse a fall of 29.
	const toZero = 0 - Math.round(rate * 1e8) / 1e6;
	return { min: Math.max(min, toZero), max };
}
