import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readContent } from '~/integrations/content-check/content';

interface Dataset {
	file?: string;
	asOf: string;
	compiled?: string;
	range: { from: string; to: string };
}

/** A step holds until the next one, so its table is complete long after its last row. */
const STEPS = ['fed-caps'];
const DAY = /^\d{4}-\d\d-\d\d$/;

const tables = readContent('.').records.data.flatMap(({ id, data }) => {
	const record = data as Dataset;
	if (!record.file) return [];
	const text = readFileSync(`content/data/${record.file}`, 'utf8');
	const rows = parse(text, { columns: false, skip_empty_lines: true }) as string[][];
	return [{ id, record, last: rows.at(-1)!, first: rows[1]! }];
});

describe.each(tables)('the dataset $id', ({ id, record, first, last }) => {
	it('names its first and its last period', () => {
		expect(record.range).toEqual({ from: first[0], to: last[0] });
	});

	it('says truthfully until when it is complete', () => {
		const days = last.filter((cell) => DAY.test(cell)).sort();
		if (STEPS.includes(id)) expect(record.asOf >= last[0]!).toBe(true);
		// A table of months without days: some day of the last month.
		else if (days.length === 0) expect(record.asOf.slice(0, 7)).toBe(last[0]);
		else expect(record.asOf).toBe(days.at(-1));
		if (record.compiled) expect(record.compiled > record.asOf).toBe(true);
	});
});
