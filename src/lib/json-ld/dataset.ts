import type { DatasetLeaf, WithContext } from 'schema-dts';
import { inSchema, LICENSE } from './thing.ts';

interface Dataset {
	title: string;
	description: string;
	/** Absolute address of its description. */
	url: string;
	/** Terms of use, in words. */
	rights: string;
	/** Whether the rows are the site's own records: then its license holds, else its publisher's terms. */
	isOwn: boolean;
	/** Day of the last change, YYYY-MM-DD. */
	modified: string;
	/** First and last period of a series. */
	period?: { from: string; to: string } | undefined;
	/** BCP 47 tags. */
	langs: readonly string[];
	files: readonly { type: string; url: string }[];
}

/** A dataset with its downloads. A field that does not apply is undefined, which JSON leaves out. */
export function dataset(data: Dataset): WithContext<DatasetLeaf> {
	return inSchema<DatasetLeaf>({
		'@type': 'Dataset',
		name: data.title,
		description: data.description,
		license: data.isOwn ? LICENSE : undefined,
		usageInfo: data.rights,
		temporalCoverage: data.period && `${data.period.from}/${data.period.to}`,
		dateModified: data.modified,
		inLanguage: data.langs,
		isAccessibleForFree: true,
		url: data.url,
		distribution: data.files.map(({ type, url }) => ({
			'@type': 'DataDownload',
			encodingFormat: type,
			contentUrl: url,
		})),
	});
}
