import { toCsv } from '../csv.ts';
import type { RunoffOutcome } from './outcome.ts';
import { formatSchedule } from './schedule.ts';
import { COLUMNS, ERROR_COLUMNS, type RunoffRow } from './table.ts';

/** Columns that hold something: the error only where something actual is recorded. */
function columnsOf(rows: readonly RunoffRow[]) {
	const hasErrors = rows.some(({ cells }) => cells.treasuryError !== undefined);
	const errors: readonly string[] = ERROR_COLUMNS;
	return COLUMNS.filter((column) => hasErrors || !errors.includes(column));
}

/** The table as CSV, USD bn: the columns and the rounding that the page shows. */
export function runoffCsv(rows: readonly RunoffRow[]): string {
	const columns = columnsOf(rows);
	return toCsv(
		['month', ...columns],
		rows.map(({ month, cells }) => ({
			month,
			...Object.fromEntries(columns.map((column) => [column, String(cells[column] ?? '')])),
		})),
	);
}

/** Inputs, results and the table as JSON; money in USD bn, rates in percent. */
export function runoffJson(
	preset: string,
	address: string,
	{ input, results, test, range }: RunoffOutcome,
	rows: readonly RunoffRow[],
): string {
	const columns = columnsOf(rows);
	const content = {
		address,
		unit: 'USD bn',
		preset,
		input: { ...input, tcap: formatSchedule(input.tcap), mcap: formatSchedule(input.mcap) },
		results: {
			...results,
			...(test && {
				'backtest-error-treasuries': test.treasuries,
				'backtest-error-mbs': test.mbs,
			}),
		},
		range,
		months: rows.map(({ month, cells }) => ({
			month,
			...Object.fromEntries(columns.map((column) => [column, cells[column] ?? null])),
		})),
	};
	return `${JSON.stringify(content, null, '\t')}\n`;
}
