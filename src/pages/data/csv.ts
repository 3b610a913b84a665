import type { APIRoute, GetStaticPaths } from 'astro';
import { allDatasets, type Dataset, tableOf } from '~/components/dataset-tables';
import { toCsv } from '~/lib/csv';

/** `/data/<dataset>.csv`: the record that the pages use, as readers download it. */
export const getStaticPaths = (async () => {
	const datasets = await allDatasets();
	return datasets.map((dataset) => ({ params: { dataset: dataset.id }, props: { dataset } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ dataset: Dataset }> = async ({ props: { dataset } }) => {
	const columns = dataset.data.columns.map(({ name }) => name);
	return new Response(toCsv(columns, await tableOf(dataset)));
};
