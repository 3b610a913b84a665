import { byMonth, mean } from './daily.ts';
import { addDays, lastWednesday, lastWorkday } from './dates.ts';
import { Refusal } from './refusal.ts';
import { columnIndex, lastDate, type Points, type Table } from './table.ts';

const LEVELS = ['total_assets', 'treasuries', 'mbs', 'reserves', 'on_rrp', 'tga'];

function copy(table: Table): Map<string, string[]> {
	return new Map(table.rows.map((row) => [row[0]!, [...row]]));
}

function sorted(table: Table, rows: Map<string, string[]>): Table {
	return { header: table.header, rows: [...rows.keys()].sort().map((key) => rows.get(key)!) };
}

function emptyRow(table: Table, key: string): string[] {
	return table.header.map((_, index) => (index === 0 ? key : ''));
}

/** The weekly table with new rows and values; a cell for which nothing came stays as it is. */
export function mergeWeekly(table: Table, columns: Map<string, Points>): Table {
	const rows = copy(table);
	const last = table.rows.at(-1)![0]!;
	const spine = [...columns.get('total_assets_usd_mn')!.keys()].filter((date) => date > last);
	let expected = last;
	for (const date of spine) {
		expected = addDays(expected, 7);
		if (date !== expected)
			throw new Refusal('WALCL', `a value on ${expected}`, `the next on ${date}`);
		rows.set(date, emptyRow(table, date));
	}
	for (const [column, points] of columns) {
		const index = columnIndex(table, column);
		for (const [date, value] of points) {
			const row = rows.get(date);
			if (row) row[index] = String(value);
		}
	}
	return sorted(table, rows);
}

/** USD mn as USD bn with one decimal. */
export function billions(millions: string): string {
	const value = Number(millions);
	// A quarter is exact in binary, so a true tie; the file rounds it to the even digit, toFixed up.
	return ((value % 1000 === 250 ? value - 1 : value) / 1000).toFixed(1);
}

/** The monthly table: each month whose last Wednesday the weekly table has. */
export function mergeMonthly(table: Table, weekly: Table): Table {
	const rows = copy(table);
	const weeks = copy(weekly);
	const at = (column: string) => columnIndex(table, column);
	for (const month of new Set([...weeks.keys()].map((date) => date.slice(0, 7)))) {
		const date = lastWednesday(month);
		const week = weeks.get(date);
		if (!week) continue;
		const row = rows.get(month) ?? emptyRow(table, month);
		row[at('date')] = date;
		for (const name of [...LEVELS, 'currency']) {
			const value = week[columnIndex(weekly, `${name}_usd_mn`)]!;
			if (value === '') continue;
			row[at(`${name}_usd_bn`)] = billions(value);
			if (name === 'currency') row[at('currency_basis')] = 'week_average';
		}
		rows.set(month, row);
	}
	return sorted(table, rows);
}

/** The table of monthly means; a month is partial while a rate does not reach its last workday. */
export function mergeRates(table: Table, columns: Map<string, Points>): Table {
	const rows = copy(table);
	const first = table.rows[0]![0]!;
	const partial = columnIndex(table, 'partial_month');
	const touched = new Set<string>();
	for (const [column, points] of columns) {
		const end = lastDate(points);
		for (const [month, values] of byMonth(points)) {
			if (month < first) continue;
			const row = rows.get(month) ?? emptyRow(table, month);
			row[columnIndex(table, column)] = mean(values).toFixed(2);
			if (!touched.has(month)) row[partial] = '0';
			if (end < lastWorkday(month)) row[partial] = '1';
			touched.add(month);
			rows.set(month, row);
		}
	}
	return sorted(table, rows);
}

function replaceOnce(name: string, text: string, line: RegExp, by: string): string {
	const found = text.match(new RegExp(line, 'gm'))?.length ?? 0;
	if (found !== 1) throw new Refusal(`${name}.yaml`, `one line like ${by}`, `${found}`);
	return text.replace(new RegExp(line, 'm'), by);
}

/** The record of a dataset with its two dates brought up to date; every other byte stays. */
export function mergeRecord(name: string, text: string, asOf: string, table: Table): string {
	const range = `range: { from: "${table.rows[0]![0]}", to: "${table.rows.at(-1)![0]}" }`;
	const dated = replaceOnce(name, text, /^asOf: "[^"]*"$/, `asOf: "${asOf}"`);
	return replaceOnce(name, dated, /^range: \{ from: "[^"]*", to: "[^"]*" \}$/, range);
}
