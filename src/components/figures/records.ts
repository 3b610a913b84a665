import { type CollectionEntry, getCollection } from 'astro:content';
import type { FigureSpec } from './spec';

/** The records of the datasets that a figure draws, in the order of its panels. */
export async function datasetRecords({
	panels,
}: FigureSpec): Promise<CollectionEntry<'datasets'>[]> {
	const all = await getCollection('datasets');
	return [...new Set(panels.map(({ dataset }) => dataset))].map((id) => {
		const record = all.find((candidate) => candidate.id === id);
		if (!record) throw new Error(`There is no record "${id}" in content/data.`);
		return record;
	});
}
