import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

export type Row = Record<string, string>;

const cache = new Map<string, Row[]>();

/** Rows of a dataset in content/data, as text by column. Read once a build; an empty cell is ''. */
export function datasetRows(name: string): Row[] {
	const found = cache.get(name);
	if (found) return found;
	// From the working folder, which is the project's root in every npm script.
	const text = readFileSync(join(process.cwd(), 'content/data', `${name}.csv`), 'utf8');
	const rows = parse(text, { columns: true, skip_empty_lines: true }) as Row[];
	cache.set(name, rows);
	return rows;
}

const byValue = new Map<string, Map<string, Row>>();

/** The first row of a dataset that has a value in a column; undefined where none has. */
export function datasetRow(name: string, column: string, value: string): Row | undefined {
	const key = `${name} ${column}`;
	let rows = byValue.get(key);
	if (!rows) {
		// Of several the first stays.
		rows = new Map(
			datasetRows(name)
				.map((row) => [row[column] ?? '', row] as const)
				.reverse(),
		);
		byValue.set(key, rows);
	}
	return rows.get(value);
}

/** A cell as a number, or undefined where it is empty: a gap is never zero. */
export function cell(row: Row | undefined, column: string): number | undefined {
	const text = row?.[column];
	return text === undefined || text === '' ? undefined : Number(text);
}

/** A cell that must hold a number; says which one does not. */
export function requiredCell(row: Row | undefined, column: string): number {
	const value = cell(row, column);
	if (value === undefined || Number.isNaN(value)) {
		throw new Error(`content/data: no number in column "${column}" of ${JSON.stringify(row)}`);
	}
	return value;
}
