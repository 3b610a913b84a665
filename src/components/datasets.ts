import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { remembered } from '~/lib/remembered';

export type Row = Record<string, string>;

/** Rows of a dataset in content/data, as text by column. Read once a build; an empty cell is ''. */
export const datasetRows = remembered((name): Row[] => {
	// From the working folder, which is the project's root in every npm script.
	const text = readFileSync(join(process.cwd(), 'content/data', `${name}.csv`), 'utf8');
	return parse(text, { columns: true, skip_empty_lines: true }) as Row[];
});

const indexes = remembered((name) =>
	remembered((column) => Map.groupBy(datasetRows(name), (row) => row[column])),
);

/** The first row of a dataset that has a value in a column; undefined where none has. */
export function datasetRow(name: string, column: string, value: string): Row | undefined {
	return indexes(name)(column).get(value)?.[0];
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
