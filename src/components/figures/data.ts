import { cell, datasetRows, type Row } from '~/components/datasets';
import type { Reading } from '~/lib/chart/gaps';
import type { Period } from '~/lib/chart/layout';
import type { Unit } from '~/lib/chart/plot';
import type { FigureSpec, PanelSpec, SeriesSpec } from './spec';

/** One column of a figure, by month. */
export interface Column {
	/** `column`, or `column-other` for a difference. */
	id: string;
	spec: SeriesSpec;
	unit: Unit;
	dataset: PanelSpec['dataset'];
	/** Every month shown, in order; `at` is the day where the dataset has one, else the month. */
	readings: (Reading & { month: string })[];
}

/** Columns of a panel, cut to the months that the figure shows. */
export function panelColumns(panel: PanelSpec, { from = '', to = '9999' }: FigureSpec): Column[] {
	const rows = datasetRows(panel.dataset).filter(({ month = '' }) => month >= from && month <= to);
	return panel.series.map((spec) => ({
		id: spec.minus ? `${spec.column}-${spec.minus}` : spec.column,
		spec,
		unit: panel.unit,
		dataset: panel.dataset,
		readings: rows.map((row) => ({
			month: row['month'] ?? '',
			at: row['date'] ?? row['month'] ?? '',
			value: valueOf(row, spec, panel.dataset),
		})),
	}));
}

function valueOf(row: Row, { column, minus }: SeriesSpec, dataset: string): number | undefined {
	for (const name of [column, minus ?? column]) {
		if (!(name in row)) throw new Error(`content/data/${dataset}.csv has no column "${name}".`);
	}
	const value = cell(row, column);
	if (!minus || value === undefined) return value;
	const other = cell(row, minus);
	// The records have two decimals; a difference must not show more.
	return other === undefined ? undefined : Math.round((value - other) * 100) / 100;
}

/** Up to this many months a table shows each of them, beyond that the last of each year. */
const ALL_ROWS = 24;

/** Months of a figure's table: those with any value, all of them or the last of each year. */
export function tableMonths(columns: readonly Column[]): string[] {
	const months = [
		...new Set(
			columns.flatMap(({ readings }) =>
				readings.filter(({ value }) => value !== undefined).map(({ month }) => month),
			),
		),
	].sort();
	if (months.length <= ALL_ROWS || columns.some(({ dataset }) => dataset === 'qt-backtest-actuals'))
		return months;
	return months.filter((month, index) => months[index + 1]?.slice(0, 4) !== month.slice(0, 4));
}

/** The rounds of QT, from the record of the caps: from the first cap to the day it is zero. */
export function runoffPeriods(): Period[] {
	const rows = datasetRows('fed-caps');
	const ids = [...new Set(rows.map(({ episode = '' }) => episode))];
	return ids.map((id) => {
		const days = rows
			.filter(({ episode }) => episode === id)
			.map(({ effective_from = '' }) => effective_from);
		return { id, from: days[0] ?? '', to: days.at(-1) ?? '' };
	});
}
