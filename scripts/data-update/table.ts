import { Refusal } from './refusal.ts';

/** A CSV file of ours: no cell needs quotation marks. */
export interface Table {
	header: string[];
	rows: string[][];
}

/** Values by date. */
export type Points = Map<string, number>;

export function parseTable(name: string, text: string): Table {
	const [header, ...rows] = text
		.trimEnd()
		.split('\n')
		.map((line) => line.split(','));
	for (const row of rows) {
		if (row.length !== header!.length) {
			throw new Refusal(`${name}.csv`, `${header!.length} cells in each row`, row.join(','));
		}
	}
	return { header: header!, rows };
}

export function formatTable({ header, rows }: Table): string {
	return [header, ...rows].map((row) => `${row.join(',')}\n`).join('');
}

export function columnIndex({ header }: Table, column: string): number {
	const index = header.indexOf(column);
	if (index < 0) throw new Refusal('content/data', `a column "${column}"`, header.join(','));
	return index;
}

/** The filled cells of a column by the first cell of their row. */
export function columnPoints(table: Table, column: string): Points {
	const index = columnIndex(table, column);
	const filled = table.rows.filter((row) => row[index] !== '');
	return new Map(filled.map((row) => [row[0]!, Number(row[index])]));
}

/** The first date of points that are not empty; points are in the order of time. */
export function firstDate(points: Points): string {
	return [...points.keys()][0]!;
}

export function lastDate(points: Points): string {
	return [...points.keys()].at(-1)!;
}
