import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { folderOf, ROOT_BUILD } from '../support/site.ts';

const folder = folderOf(ROOT_BUILD);
const built = (name: string) => readFileSync(join(folder, 'data', name), 'utf8');
const rowsOf = (text: string) => parse(text, { columns: true }) as Record<string, string>[];

const SERIES = [
	'fed-balance-sheet',
	'fed-balance-sheet-weekly',
	'fed-caps',
	'qt-backtest-actuals',
	'rates-monthly',
	'repo-2019-daily',
];
const TABLES = { 'fed-events': 70, 'central-banks': 11, glossary: 96, claims: 127, sources: 244 };

describe('the data that readers download', () => {
	it.each(SERIES)('%s.csv is the record that the pages use, cell by cell', (name) => {
		const record = readFileSync(`content/data/${name}.csv`, 'utf8');
		expect(rowsOf(built(`${name}.csv`))).toEqual(rowsOf(record));
	});

	it.each(Object.entries(TABLES))('%s.csv has all %i records', (name, count) => {
		expect(rowsOf(built(`${name}.csv`))).toHaveLength(count);
	});

	it.each([...SERIES, ...Object.keys(TABLES)])(
		'%s.json holds the same rows and says what they mean',
		(name) => {
			const data = JSON.parse(built(`${name}.json`)) as {
				rows: Record<string, string>[];
				columns: { name: string; unit: string }[];
			};
			const rows = rowsOf(built(`${name}.csv`));
			const names = data.columns.map((column) => column.name);
			expect(Object.keys(rows[0]!)).toEqual(names);
			expect(data.rows.map((row) => names.map((column) => row[column] ?? ''))).toEqual(
				rows.map((row) => names.map((column) => row[column])),
			);
			expect(data.columns.every(({ unit }) => unit.length > 0)).toBe(true);
		},
	);

	it('leaves out the series that is under copyright', () => {
		for (const name of SERIES) expect(built(`${name}.csv`)).not.toMatch(/mortgage/i);
	});
});
