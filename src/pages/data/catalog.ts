import { createHash } from 'node:crypto';
import type { APIRoute } from 'astro';
import { DATASET_FORMATS, datasetFile, type DatasetFormat } from '~/components/dataset-files';
import { allDatasets, type Dataset, tableOf } from '~/components/dataset-tables';
import { absolute, fileHref, href } from '~/components/href';
import { recordsById } from '~/components/records';
import { type Bilingual, type Lang, LANGS, LANGUAGES } from '~/i18n/languages';
import { ui } from '~/i18n/ui';
import { LICENSE } from '~/lib/json-ld/thing';

const FORMATS = Object.keys(DATASET_FORMATS) as DatasetFormat[];
/** Where the public address is not known, an address has no origin. */
const full = (address: string) => (import.meta.env.IS_PUBLIC ? absolute(address) : address);

/** `/data/index.json`: every dataset with what it holds, until when, under which terms, and its files. */
export const GET: APIRoute = async () => {
	const datasets = await allDatasets();
	const updated = datasets
		.map(({ data }) => data.compiled ?? data.asOf)
		.sort()
		.at(-1);
	return Response.json({
		title: inEveryLanguage((lang) => ui(lang)('siteName')),
		page: inEveryLanguage((lang) => full(href(lang, '/data/'))),
		languages: LANGS.map((lang) => LANGUAGES[lang].tag),
		updated,
		datasets: await Promise.all(datasets.map(describe)),
	});
};

async function describe(dataset: Dataset) {
	const { id, data } = dataset;
	const { file: _file, collection, sources, ...about } = data;
	const named = await recordsById('sources', sources);
	return {
		id,
		page: inEveryLanguage((lang) => full(href(lang, `/data/#${id}`))),
		...about,
		// Rows of our own have the site's license; the others keep the terms under `rights`.
		...(collection && { license: LICENSE }),
		sources: named.map((source) => ({ id: source.id, ...source.data })),
		rows: (await tableOf(dataset)).length,
		files: await Promise.all(
			FORMATS.map(async (format) => {
				const text = await datasetFile(dataset, format);
				return {
					type: DATASET_FORMATS[format],
					url: full(fileHref(`data/${id}.${format}`)),
					bytes: Buffer.byteLength(text),
					sha256: createHash('sha256').update(text).digest('hex'),
				};
			}),
		),
	};
}

function inEveryLanguage(text: (lang: Lang) => string): Bilingual {
	return { zh: text('zh'), en: text('en') };
}
