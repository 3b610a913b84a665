import type { APIRoute, GetStaticPaths } from 'astro';
import { DATASET_FORMATS, datasetFile } from '~/components/dataset-files';
import { allDatasets, type Dataset } from '~/components/dataset-tables';

/** `/data/<dataset>.json`: the same rows, with what the columns mean. */
export const getStaticPaths = (async () => {
	const datasets = await allDatasets();
	return datasets.map((dataset) => ({ params: { dataset: dataset.id }, props: { dataset } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ dataset: Dataset }> = async ({ props: { dataset } }) =>
	new Response(await datasetFile(dataset, 'json'), {
		headers: { 'Content-Type': DATASET_FORMATS.json },
	});
