/** Pixels of a share image: what the large cards of all networks show uncut. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/**
 * File of a page's share image, from the site's base path. Published addresses: they never change.
 * @param prefix language prefix: '' or 'en/'
 * @param slug page without language, '' for home
 */
export function shareImage(prefix: string, slug: string): string {
	return `${prefix}share/${slug === '' ? 'index' : slug}.png`;
}
