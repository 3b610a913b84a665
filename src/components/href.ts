import { LANGUAGES, type Lang } from '~/i18n/languages';
import { pagePath, splitLink } from '~/lib/paths';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Address of a page or of a file in `public/`, under the configured base path. */
export function href(lang: Lang, link: string): string {
	const { slug, anchor, query } = splitLink(link);
	return pagePath(base, LANGUAGES[lang].prefix, slug, anchor, query);
}

/** Address of a file that is the same in every language, such as `favicon.svg`. */
export function fileHref(file: string): string {
	return base + file.replace(/^\//, '');
}

/**
 * Absolute form of an address that `href` or `fileHref` gives, for what leaves the site: citations,
 * feeds, JSON-LD. Without `SITE_URL` the origin is a stand-in.
 */
export function absolute(address: string): string {
	return new URL(address, import.meta.env.SITE).href;
}
