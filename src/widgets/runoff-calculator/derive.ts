/** Looks levels up in the records and derives the presets' rates from them. USD bn, percent. */
import { datasetRows, type Row, requiredCell } from '~/components/datasets';
import type { ActualMonth } from '~/lib/runoff/backtest';
import { addMonths } from '~/lib/runoff/month';
import type { CapSchedule } from '~/lib/runoff/schedule';

export function weekly(day: string): Row {
	return found('fed-balance-sheet-weekly', 'date', day);
}

export function monthly(month: string): Row {
	return found('fed-balance-sheet', 'month', month);
}

function found(dataset: string, column: string, value: string): Row {
	const row = datasetRows(dataset).find((candidate) => candidate[column] === value);
	if (!row) throw new Error(`content/data/${dataset}.csv has no row with ${column} ${value}.`);
	return row;
}

/** A cell in USD mn as USD bn, to the tenth that the site shows. */
export function bn(row: Row, column: string): number {
	return tenth(requiredCell(row, column) / 1000);
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}

export function levels(row: Row) {
	return {
		treasuries: bn(row, 'treasuries_usd_mn'),
		mbs: bn(row, 'mbs_usd_mn'),
		reserves: bn(row, 'reserves_usd_mn'),
		rrp: bn(row, 'on_rrp_usd_mn'),
		tga: bn(row, 'tga_usd_mn'),
		currency: bn(row, 'currency_usd_mn'),
	};
}

export function caps(episode: string, column: string): CapSchedule {
	return datasetRows('fed-caps')
		.filter((row) => row['episode']?.startsWith(episode))
		.map((row) => ({
			from: String(row['effective_from']).slice(0, 7),
			amount: requiredCell(row, column),
		}));
}

function between(from: string, to: string): Row[] {
	return datasetRows('qt-backtest-actuals').filter(
		({ month = '' }) => month >= from && month <= to,
	);
}

/** Treasuries that ran off a month, on average, while the cap stood at its highest. */
export function meanRunoff(from: string, to: string): number {
	const rows = between(from, to);
	const total = rows.reduce((sum, row) => sum - requiredCell(row, 'treasury_change_usd_bn'), 0);
	return tenth(total / rows.length);
}

/** Growth from one level to another over a number of months, percent a year, to a tenth. */
export function yearlyGrowth(first: number, last: number, months: number): number {
	return tenth(100 * ((last / first) ** (12 / months) - 1));
}

export function monthlyCurrency(month: string): number {
	return requiredCell(monthly(month), 'currency_usd_bn');
}

export function currencyGrowth(day: string, lastMonth: string): number {
	const [year = 0, month = 1] = lastMonth.split('-').map(Number);
	const count = (year - Number(day.slice(0, 4))) * 12 + month - Number(day.slice(5, 7)) + 1;
	return yearlyGrowth(bn(weekly(day), 'currency_usd_mn'), monthlyCurrency(lastMonth), count);
}

/** Share of the fall in total assets that came out of ON RRP, whole percent. */
export function rrpShare(from: string, to: string): number {
	const fall = (column: string) => bn(weekly(from), column) - bn(weekly(to), column);
	return Math.round((100 * fall('on_rrp_usd_mn')) / fall('total_assets_usd_mn'));
}

/** What was held month by month: the level on the Wednesday that closes each month of the back-test. */
export function actuals(firstMonth: string, count: number): ActualMonth[] {
	return between(firstMonth, addMonths(firstMonth, count - 1)).map((row) => {
		const closing = weekly(String(row['to_wednesday']));
		return {
			month: String(row['month']),
			treasuries: bn(closing, 'treasuries_usd_mn'),
			mbs: bn(closing, 'mbs_usd_mn'),
		};
	});
}
