import { toCsv } from '../csv.ts';
import { type ExplorerData, type MonthReading, type Part, PARTS, readMonth } from './model.ts';
import type { ExplorerState } from './view.ts';

/** Every month shown, with its items. */
export function shownRows(data: ExplorerData, { view, from, to }: ExplorerState): MonthReading[] {
	return Array.from({ length: to - from + 1 }, (_, index) => readMonth(data, view, from + index));
}

/** The last month of each year. */
export function yearly(rows: readonly MonthReading[]): MonthReading[] {
	return rows.filter(
		({ month }, index) => rows[index + 1]?.month.slice(0, 4) !== month.slice(0, 4),
	);
}

/** Name of an item's column in a file: that of the record, where it is in the record. */
const columnOf = (part: Part) => `${part.replaceAll('-', '_')}_usd_bn`;

/** What is shown as CSV, USD bn; an empty cell is a gap. */
export function explorerCsv(data: ExplorerData, state: ExplorerState): string {
	const parts = PARTS[state.view].map(columnOf);
	return toCsv(
		['month', 'date', 'total_assets_usd_bn', ...parts, 'change_in_a_year_usd_bn'],
		shownRows(data, state).map(({ month, total, parts: items, change }, index) => ({
			month,
			date: data.at[state.from + index] ?? '',
			total_assets_usd_bn: String(total ?? ''),
			...Object.fromEntries(items.map(({ id, value }) => [columnOf(id), String(value ?? '')])),
			change_in_a_year_usd_bn: String(change ?? ''),
		})),
	);
}

/** What is shown as JSON, with its address; null is a gap. */
export function explorerJson(
	data: ExplorerData,
	state: ExplorerState,
	about: { address: string; asOf: string; source: string },
): string {
	const months = shownRows(data, state).map(({ month, total, parts, change }, index) => ({
		month,
		date: data.at[state.from + index],
		total_assets: total ?? null,
		...Object.fromEntries(parts.map(({ id, value }) => [id.replaceAll('-', '_'), value ?? null])),
		change_in_a_year: change ?? null,
	}));
	return `${JSON.stringify({ ...about, view: state.view, unit: 'USD bn', months }, null, '\t')}\n`;
}
