import type { CollectionEntry } from 'astro:content';
import { allOf } from '../collections';
import type { FigureSpec } from './spec';

/** The record of a dataset. */
export async function datasetRecord(id: string): Promise<CollectionEntry<'datasets'>> {
	const all = await allOf('datasets');
	const record = all.find((candidate) => candidate.id === id);
	if (!record) throw new Error(`There is no record "${id}" in content/data.`);
	return record;
}

/** The records of the datasets that a figure draws, in the order of its panels. */
export function datasetRecords({ panels }: FigureSpec): Promise<CollectionEntry<'datasets'>[]> {
	return Promise.all([...new Set(panels.map(({ dataset }) => dataset))].map(datasetRecord));
}
