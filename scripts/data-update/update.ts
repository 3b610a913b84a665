import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collect, type Held } from './collect.ts';
import type { Source } from './fetch.ts';
import { mergeMonthly, mergeRates, mergeRecord, mergeWeekly } from './merge.ts';
import { Refusal } from './refusal.ts';
import { compare, describe } from './report.ts';
import { formatTable, lastDate, parseTable, type Table } from './table.ts';
import { type Change, writeAll } from './write.ts';

const NAMES = ['fed-balance-sheet-weekly', 'fed-balance-sheet', 'rates-monthly'] as const;
type Name = (typeof NAMES)[number];

export interface Settings {
	/** The folder of the datasets: content/data. */
	folder: string;
	source: Source;
	/** Report only. */
	check: boolean;
	acceptRevisions: boolean;
}

/** A dataset as it lies in the folder. */
interface Files extends Held {
	csv: string;
	record: string;
}

async function readFiles(folder: string, name: Name): Promise<Files> {
	const csv = await readFile(join(folder, `${name}.csv`), 'utf8');
	const record = await readFile(join(folder, `${name}.yaml`), 'utf8');
	const asOf = record.match(/^asOf: "([^"]*)"$/m)?.[1];
	if (!asOf) throw new Refusal(`${name}.yaml`, 'a line asOf: "YYYY-MM-DD"', 'none');
	return { csv, record, table: parseTable(name, csv), asOf };
}

/** Brings the datasets up to date, or says what would change; throws and leaves all as it was if anything is wrong. */
export async function update(settings: Settings, say: (line: string) => void): Promise<void> {
	const read = NAMES.map(async (name) => [name, await readFiles(settings.folder, name)] as const);
	const held = Object.fromEntries(await Promise.all(read)) as Record<Name, Files>;
	const columns = await collect(held, settings.source, settings.acceptRevisions, say);

	const rates = columns['rates-monthly'];
	const weekly = mergeWeekly(
		held['fed-balance-sheet-weekly'].table,
		columns['fed-balance-sheet-weekly'],
	);
	const monthly = mergeMonthly(held['fed-balance-sheet'].table, weekly);
	// The day to which every rate reaches.
	const ends = [...rates.values()].map(lastDate);
	const merged: Record<Name, { table: Table; asOf: string }> = {
		'fed-balance-sheet-weekly': { table: weekly, asOf: weekly.rows.at(-1)![0]! },
		'fed-balance-sheet': { table: monthly, asOf: monthly.rows.at(-1)![1]! },
		'rates-monthly': {
			table: mergeRates(held['rates-monthly'].table, rates),
			asOf: ends.sort()[0]!,
		},
	};

	const changes: Change[] = [];
	for (const name of NAMES) {
		const { csv, record, table } = held[name];
		const after = merged[name];
		for (const line of describe(name, compare(table, after.table))) say(line);
		const file = join(settings.folder, name);
		const text = mergeRecord(name, record, after.asOf, after.table);
		changes.push({ path: `${file}.csv`, before: csv, after: formatTable(after.table) });
		changes.push({ path: `${file}.yaml`, before: record, after: text });
	}
	const due = changes.filter(({ before, after }) => before !== after);
	if (due.length === 0) say('Nothing to write: all is up to date.');
	else if (settings.check) say(`Checked only: ${due.length} files would be written.`);
	else {
		await writeAll(due);
		say(`Written: ${due.map(({ path }) => path).join(', ')}`);
		say('Read again by hand: description and basis in these records, and prose that quotes them.');
	}
}
