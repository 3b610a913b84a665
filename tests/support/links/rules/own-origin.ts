import type { LinkIssue } from '../issue.ts';
import type { LinkedSite } from '../linked-site.ts';

/** What only says where a thing is, for machines, and is written with its origin. */
const ABSOLUTE = /^(?:canonical|alternate)$/;

/** Nothing is asked of another origin, and no link to the own one names it. */
export function ownOrigin({ links, origin }: LinkedSite): LinkIssue[] {
	return links.flatMap(({ file, line, element, rel, address, url }) => {
		if (!/^(?:https?:)?\/\//.test(address) || ABSOLUTE.test(rel)) return [];
		if (url.origin === origin) {
			return [
				{ file, line, found: address, message: 'names the own origin: begin with the path.' },
			];
		}
		if (element.tagName === 'a') return [];
		return [{ file, line, found: address, message: 'would be loaded from another origin.' }];
	});
}
