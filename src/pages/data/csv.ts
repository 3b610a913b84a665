import type { APIRoute, GetStaticPaths } from 'astro';
import { datasetFile } from '~/components/dataset-files';
import { allDatasets, type Dataset } from '~/components/dataset-tables';

/** `/data/<dataset>.csv`: the record that the pages use, as readers download it. */
export const getStaticPaths = (async () => {
	const datasets = await allDatasets();
	return datasets.map((dataset) => ({ params: { dataset: dataset.id }, props: { dataset } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ dataset: Dataset }> = async ({ props: { dataset } }) =>
	new Response(await datasetFile(dataset, 'csv'));
