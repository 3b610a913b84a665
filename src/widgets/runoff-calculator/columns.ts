import type { RunoffMonth } from '~/lib/runoff/model';
import type { RunoffString } from './strings';

/** Columns of the month-by-month table, after the month. */
export const COLUMNS = [
	'treasuryRunoff',
	'mbsRunoff',
	'treasuries',
	'mbs',
	'reserves',
	'rrp',
	'currency',
] as const satisfies readonly (keyof RunoffMonth & RunoffString)[];
