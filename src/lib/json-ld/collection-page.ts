import type { CollectionPageLeaf, WithContext } from 'schema-dts';
import { inSchema, LICENSE } from './thing.ts';

interface Collection {
	title: string;
	/** Absolute address. */
	url: string;
	/** BCP 47 tag. */
	lang: string;
	/** Day of the last change, YYYY-MM-DD. */
	updated: string;
	/** Absolute address of the file that holds the same records as JSON. */
	file: string;
}

/** A page that lists records, with the file that holds all their fields. */
export function collectionPage(page: Collection): WithContext<CollectionPageLeaf> {
	return inSchema<CollectionPageLeaf>({
		'@type': 'CollectionPage',
		name: page.title,
		url: page.url,
		inLanguage: page.lang,
		dateModified: page.updated,
		license: LICENSE,
		encoding: {
			'@type': 'MediaObject',
			encodingFormat: 'application/json',
			contentUrl: page.file,
		},
	});
}
