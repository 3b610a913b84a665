import { attr } from '../../site.ts';
import type { LinkIssue } from '../issue.ts';
import type { LinkedSite } from '../linked-site.ts';

const isEnglish = (path: string) => path.startsWith('/en/');
/** Pages that speak both languages. */
const BOTH = /^\/(?:en\/)?404\.html$/;

/** A link to a page of the other language says so, by `hreflang` or `lang`. */
export function language({ links, inner, ids }: LinkedSite): LinkIssue[] {
	return links
		.filter(({ element, page, url }) => {
			const path = inner(url);
			return (
				element.tagName === 'a' &&
				path !== undefined &&
				ids.has(path) &&
				!BOTH.test(page.path) &&
				isEnglish(path) !== isEnglish(page.path) &&
				attr(element, 'hreflang') === undefined &&
				attr(element, 'lang') === undefined
			);
		})
		.map(({ file, line, address }) => ({
			file,
			line,
			found: address,
			message: 'leads to the other language without saying so.',
		}));
}
