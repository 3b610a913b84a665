import type { LinkIssue } from '../issue.ts';
import type { LinkedSite } from '../linked-site.ts';

/** Every address of the own host lies under the base path. */
export function underBase({ links, origin, base, inner }: LinkedSite): LinkIssue[] {
	return links
		.filter(({ url }) => url.origin === origin && inner(url) === undefined)
		.map(({ file, line, address }) => ({
			file,
			line,
			found: address,
			message: `leaves the base path ${base}.`,
		}));
}
