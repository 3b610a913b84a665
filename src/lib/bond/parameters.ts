import type { QueryNote } from '../query/notes.ts';
import { readNumbers, writeNumbers } from '../query/numbers.ts';
import type { NumberRange } from '../query/read.ts';
import type { BondInput } from './model.ts';

/**
 * Allowed range of each parameter, in the order of the form. The lowest yield after a change is −40%,
 * so that a period's growth never falls below 0.6 and every price stays finite.
 */
export const BOND_RANGES: Record<keyof BondInput, NumberRange> = {
	coupon: { min: 0, max: 100 },
	years: { min: 0.5, max: 100 },
	yield: { min: -20, max: 100 },
	change: { min: -2000, max: 2000 },
	freq: { min: 1, max: 2, integer: true },
	face: { min: 1, max: 1_000_000 },
};

/** A ten-year bond at par whose yield rises by one percentage point. */
export const BOND_DEFAULTS: BondInput = {
	coupon: 4,
	years: 10,
	yield: 4,
	change: 100,
	freq: 2,
	face: 100,
};

/** Reads a bond from an address; whatever cannot be used falls back, with a note. */
export function readBondQuery(query: URLSearchParams): { input: BondInput; notes: QueryNote[] } {
	const { values, notes } = readNumbers(query, BOND_RANGES, BOND_DEFAULTS);
	return { input: values, notes };
}

/** The address's query for a bond: only what differs from the default. */
export function writeBondQuery(input: BondInput): URLSearchParams {
	return writeNumbers(input, BOND_DEFAULTS);
}
