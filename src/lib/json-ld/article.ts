import { inSchema, LICENSE, type Thing } from './thing';

interface Article {
	title: string;
	/** Undefined where the page has none: JSON leaves the field out. */
	description: string | undefined;
	/** Absolute address. */
	url: string;
	/** BCP 47 tag. */
	lang: string;
	/** Day of the last change, YYYY-MM-DD. */
	updated: string;
	/** Name and absolute address of the site. */
	site: { name: string; url: string };
	/** Works that the page cites, in the order of their numbers. */
	sources: readonly { title: string; publisher: string; url: string; date?: string | undefined }[];
}

/** An article or tool page, with what it cites. */
export function article({ title, description, url, lang, updated, site, sources }: Article): Thing {
	return inSchema({
		'@type': 'Article',
		headline: title,
		description,
		url,
		mainEntityOfPage: url,
		inLanguage: lang,
		dateModified: updated,
		isAccessibleForFree: true,
		license: LICENSE,
		author: { '@type': 'Organization', ...site },
		publisher: { '@type': 'Organization', ...site },
		citation: sources.map((source) => ({
			'@type': 'CreativeWork',
			name: source.title,
			url: source.url,
			publisher: { '@type': 'Organization', name: source.publisher },
			datePublished: source.date,
		})),
	});
}
