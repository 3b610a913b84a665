import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import addresses from '../content/addresses.json';
import { folderOf, ROOT_BUILD, SUB_PATH_BUILD } from '../support/site.ts';

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
const TABLES = {
	'fed-events': addresses.events.length,
	'central-banks': 11,
	glossary: addresses.glossary.length,
	claims: addresses.claims.length,
	sources: addresses.sources.length,
};

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

interface Described {
	id: string;
	page: Record<string, string>;
	title: Record<string, string>;
	rights: Record<string, string>;
	asOf: string;
	rows: number;
	columns: { name: string; unit: string; label: Record<string, string> }[];
	sources: { id: string; url: string }[];
	files: { type: string; url: string; bytes: number; sha256: string }[];
}

describe('the catalog of the data', () => {
	const catalog = JSON.parse(built('index.json')) as { updated: string; datasets: Described[] };

	it('has every dataset, with everything in both languages', () => {
		const names = catalog.datasets.map(({ id }) => id);
		expect(names).toEqual(expect.arrayContaining([...SERIES, ...Object.keys(TABLES)]));
		expect(new Set(names).size).toBe(names.length);
		for (const { id, title, rights, page, asOf, columns, sources } of catalog.datasets) {
			expect(page).toEqual({ zh: `/data/#${id}`, en: `/en/data/#${id}` });
			for (const text of [title, rights, ...columns.map(({ label }) => label)]) {
				expect(text['zh'] && text['en'], id).toBeTruthy();
			}
			expect(columns.every(({ name, unit }) => name && unit)).toBe(true);
			expect(sources.every(({ url }) => /^https?:/.test(url))).toBe(true);
			expect(asOf <= catalog.updated).toBe(true);
		}
	});

	it('says of each file what a download gives', () => {
		for (const { id, rows, columns, files } of catalog.datasets) {
			expect(files.map(({ type, url }) => [type, url])).toEqual([
				['text/csv', `/data/${id}.csv`],
				['application/json', `/data/${id}.json`],
			]);
			for (const { url, bytes, sha256 } of files) {
				const file = readFileSync(join(folder, url));
				expect(file.byteLength, url).toBe(bytes);
				expect(createHash('sha256').update(file).digest('hex'), url).toBe(sha256);
			}
			const table = rowsOf(built(`${id}.csv`));
			expect(table).toHaveLength(rows);
			expect(Object.keys(table[0]!)).toEqual(columns.map(({ name }) => name));
		}
	});

	it('has absolute addresses where the public address is known', () => {
		const text = readFileSync(join(folderOf(SUB_PATH_BUILD), 'data/index.json'), 'utf8');
		const { datasets } = JSON.parse(text) as { datasets: Described[] };
		const site = `https://qt.example.org${SUB_PATH_BUILD.base}`;
		const all = datasets.flatMap(({ page, files }) => [
			...Object.values(page),
			...files.map(({ url }) => url),
		]);
		expect(all.filter((address) => !address.startsWith(site))).toEqual([]);
	});

	it('is named by the page of data, to readers and to machines', () => {
		for (const path of ['data', 'en/data']) {
			const page = readFileSync(join(folder, path, 'index.html'), 'utf8');
			expect(page).toMatch(
				/<link rel="alternate" type="application\/json" href="\/data\/index\.json">/,
			);
			expect(page).toMatch(/<a href="\/data\/index\.json"/);
		}
	});
});
