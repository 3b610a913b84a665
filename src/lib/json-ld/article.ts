import type { ArticleLeaf, WithContext } from 'schema-dts';
import { inSchema, LICENSE } from './thing.ts';

interface Article {
	title: string;
	/** Absolute address. */
	url: string;
	/** BCP 47 tag. */
	lang: string;
	/** Day of the last change, YYYY-MM-DD. */
	updated: string;
	/** Name and absolute address of the site. */
	site: { name: string; url: string };
	/** Absolute addresses of the works that the page cites, in the order of their numbers. */
	sources: readonly string[];
}

/**
 * An article or tool page, with what it cites. A citation is the address of the work: all else that
 * is known of it would weigh more than the rest of the block together, and stands in `/data/sources.json`.
 */
export function article(page: Article): WithContext<ArticleLeaf> {
	return inSchema<ArticleLeaf>({
		'@type': 'Article',
		headline: page.title,
		url: page.url,
		inLanguage: page.lang,
		dateModified: page.updated,
		isAccessibleForFree: true,
		license: LICENSE,
		author: { '@type': 'Organization', ...page.site },
		citation: page.sources.length > 0 ? page.sources : undefined,
	});
}
