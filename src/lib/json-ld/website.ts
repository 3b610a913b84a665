import type { WebSite, WithContext } from 'schema-dts';
import { inSchema, LICENSE } from './thing.ts';

interface Website {
	name: string;
	/** Absolute address of the home page. */
	url: string;
	/** BCP 47 tag. */
	lang: string;
	/** Day of the last change, YYYY-MM-DD. */
	updated: string;
}

/** The site as a whole, on its home page. */
export function website({ name, url, lang, updated }: Website): WithContext<WebSite> {
	return inSchema<WebSite>({
		'@type': 'WebSite',
		name,
		url,
		inLanguage: lang,
		dateModified: updated,
		license: LICENSE,
	});
}
