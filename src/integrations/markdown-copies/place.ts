import type { Lang } from '../../i18n/languages.ts';

/** The page that is copied. */
export interface Place {
	lang: Lang;
	/** Address of the page: absolute where the site's is known, else its path. */
	url: string;
	/** Address of a link on the page, as it works anywhere. */
	resolve: (href: string) => string;
}

/** Stands for the origin where the site's public address is not known. */
const NOWHERE = 'http://nowhere.invalid';

/**
 * @param site origin of the site, or '' where it is not known
 * @param path path of the page, with the base path
 */
export function placeOf(lang: Lang, site: string, path: string): Place {
	const resolve = (href: string) => {
		const { href: full } = new URL(href, (site || NOWHERE) + path);
		return full.startsWith(`${NOWHERE}/`) ? full.slice(NOWHERE.length) : full;
	};
	return { lang, url: resolve(''), resolve };
}
