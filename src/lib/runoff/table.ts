import type { MonthError } from './backtest.ts';
import type { RunoffMonth } from './model.ts';

/** Columns of the month-by-month table, after the month. USD bn. */
const LEVEL_COLUMNS = [
	'treasuryCap',
	'treasuryRunoff',
	'mbsCap',
	'mbsRunoff',
	'treasuries',
	'mbs',
	'reserves',
	'rrp',
	'currency',
] as const satisfies readonly (keyof RunoffMonth)[];

/** Model minus actual; filled only where something actual is recorded. */
export const ERROR_COLUMNS = ['treasuryError', 'mbsError'] as const;

export const COLUMNS = [...LEVEL_COLUMNS, ...ERROR_COLUMNS] as const;

export type RunoffColumn = (typeof COLUMNS)[number];

/** A month as it is shown: USD bn to a tenth, undefined where nothing actual is recorded. */
export interface RunoffRow {
	month: string;
	cells: Record<RunoffColumn, number | undefined>;
}

/** The rows of the table, and of every download of it. */
export function runoffRows(
	months: readonly RunoffMonth[],
	errors: readonly MonthError[],
): RunoffRow[] {
	const byMonth = new Map(errors.map((error) => [error.month, error]));
	return months.map((month) => {
		const error = byMonth.get(month.month);
		const levels = LEVEL_COLUMNS.map((column) => [column, tenth(month[column])]);
		return {
			month: month.month,
			cells: {
				...(Object.fromEntries(levels) as Record<(typeof LEVEL_COLUMNS)[number], number>),
				treasuryError: error && tenth(error.treasuries),
				mbsError: error && tenth(error.mbs),
			},
		};
	});
}

/** Rounds as `toFixed` does, so that a download says what the table says; never −0. */
function tenth(value: number): number {
	return Number(value.toFixed(1)) + 0;
}
