import { toCsv } from '~/lib/csv';
import { type Dataset, tableOf } from './dataset-tables';

/** Formats that a dataset is published in, with their media types. */
export const DATASET_FORMATS = { csv: 'text/csv', json: 'application/json' } as const;
export type DatasetFormat = keyof typeof DATASET_FORMATS;

const WRITERS: Record<DatasetFormat, (dataset: Dataset) => Promise<string>> = {
	/** The record that the pages use. */
	csv: async (dataset) => {
		const columns = dataset.data.columns.map(({ name }) => name);
		return toCsv(columns, await tableOf(dataset));
	},
	/** The same rows, with what the columns mean. Cells are text; '' is a gap. */
	json: async (dataset) => {
		const { file: _file, collection: _collection, ...about } = dataset.data;
		return JSON.stringify({ id: dataset.id, ...about, rows: await tableOf(dataset) });
	},
};

/** A dataset as the file that readers download. */
export function datasetFile(dataset: Dataset, format: DatasetFormat): Promise<string> {
	return WRITERS[format](dataset);
}
