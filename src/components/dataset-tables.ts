import type { CollectionEntry } from 'astro:content';
import { flatten } from '~/lib/csv';
import { allOf } from './collections';
import { datasetRows, type Row } from './datasets';

export type Dataset = CollectionEntry<'datasets'>;

/** All datasets, series first, then the tables of records. */
export async function allDatasets(): Promise<Dataset[]> {
	const all = await allOf('datasets');
	return all.toSorted(
		(a, b) => Number(Boolean(a.data.collection)) - Number(Boolean(b.data.collection)),
	);
}

/** Rows of a dataset as text; a column that the record does not describe, or the reverse, throws. */
export async function tableOf({ id, data }: Dataset): Promise<Row[]> {
	const rows = data.collection ? await recordRows(data.collection) : datasetRows(id);
	const described = new Set(data.columns.map(({ name }) => name));
	const found = new Set(rows.flatMap((row) => Object.keys(row)));
	const wrong = [...described.symmetricDifference(found)];
	if (wrong.length > 0) {
		throw new Error(
			`content/data/${id}.yaml  columns: ${wrong.join(', ')} stand in the record or in the table, but not in both.`,
		);
	}
	return rows;
}

async function recordRows(collection: NonNullable<Dataset['data']['collection']>): Promise<Row[]> {
	const records = await allOf(collection);
	return records
		.map(({ id, data }) => ({ id, ...flatten(data) }))
		.sort((a, b) => compareIds(a.id, b.id));
}

function compareIds(a: string, b: string): number {
	return a.localeCompare(b, 'en', { numeric: true });
}
