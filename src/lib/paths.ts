/**
 * Address of a page on this site.
 * @param base path the site is served under, with a slash at both ends
 * @param prefix language prefix: '' or 'en/'
 * @param slug page without language or slashes at its ends; '' or 'index' is the home page
 * @param anchor id on that page, without '#'
 * @param query state of a tool there, without '?'
 */
export function pagePath(
	base: string,
	prefix: string,
	slug: string,
	anchor = '',
	query = '',
): string {
	const page = slug === '' || slug === 'index' ? '' : `${slug}/`;
	return `${base}${prefix}${page}${query ? `?${query}` : ''}${anchor ? `#${anchor}` : ''}`;
}

/** Splits an author's link such as `/effects/bonds/#duration` or `/history/?phase=qt1` into its parts. */
export function splitLink(link: string): { slug: string; anchor: string; query: string } {
	const [address = '', anchor = ''] = link.split('#', 2);
	const [path = '', query = ''] = address.split('?', 2);
	return { slug: path.replace(/^\/+|\/+$/g, ''), anchor, query };
}

/** Slug of a docs entry from its id: drops the language folder and a trailing `index`. */
export function slugOfEntry(id: string): string {
	return id.replace(/^en(?:\/|$)/, '').replace(/(?:^|\/)index$/, '');
}
