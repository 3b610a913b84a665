import type { LinkIssue } from '../issue.ts';
import type { LinkedSite } from '../linked-site.ts';

/** Every anchor is an id of the page that it leads to. */
export function anchor({ links, inner, ids }: LinkedSite): LinkIssue[] {
	return links
		.filter(({ url }) => {
			const known = ids.get(inner(url) ?? '');
			const id = decodeURIComponent(url.hash.slice(1));
			return id !== '' && known !== undefined && !known.includes(id);
		})
		.map(({ file, line, address }) => ({
			file,
			line,
			found: address,
			message: 'the page has no such anchor.',
		}));
}
