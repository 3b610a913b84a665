import type { LinkIssue } from '../issue.ts';
import type { LinkedSite } from '../linked-site.ts';

/** Every address under the base path has a page or a file. */
export function exists({ links, inner, answers }: LinkedSite): LinkIssue[] {
	return links
		.filter(({ url }) => {
			const path = inner(url);
			return path !== undefined && !answers(path);
		})
		.map(({ file, line, address }) => ({
			file,
			line,
			found: address,
			message: 'there is no such page or file; a page ends in a slash.',
		}));
}
