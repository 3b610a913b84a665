import type { APIRoute, GetStaticPaths } from 'astro';
import { allDatasets, type Dataset, tableOf } from '~/components/dataset-tables';

/** `/data/<dataset>.json`: the same rows, with what the columns mean. Cells are text; '' is a gap. */
export const getStaticPaths = (async () => {
	const datasets = await allDatasets();
	return datasets.map((dataset) => ({ params: { dataset: dataset.id }, props: { dataset } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ dataset: Dataset }> = async ({ props: { dataset } }) => {
	const { file: _file, collection: _collection, ...about } = dataset.data;
	return Response.json({ id: dataset.id, ...about, rows: await tableOf(dataset) });
};
