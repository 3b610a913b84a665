/** A part of the site's contents: its own page first, then those under it. */
export interface Section {
	slugs: readonly string[];
}

/** Of a larger site, a page names only its surroundings: else all pages together would grow as its square. */
const MOST_PAGES = 150;
/** How many pages of the reader's own section are then named on each side. */
const AROUND = 30;

/**
 * The pages of each section that a page's menu names. All of them, as long as there are not too many; else the
 * first of each section, and of the section that the page is in those nearest to it.
 */
export function namedPages(sections: readonly Section[], current: string): readonly string[][] {
	const isSmall = sections.reduce((sum, { slugs }) => sum + slugs.length, 0) <= MOST_PAGES;
	return sections.map(({ slugs }) => {
		const at = slugs.indexOf(current);
		if (isSmall) return [...slugs];
		const near = at < 0 ? [] : slugs.slice(Math.max(0, at - AROUND), at + AROUND + 1);
		return [...new Set([...slugs.slice(0, 1), ...near])];
	});
}

/** The pages before and after one in reading order. */
export function neighboursOf(
	sections: readonly Section[],
	current: string,
): { prev?: string | undefined; next?: string | undefined } {
	const slugs = sections.flatMap((section) => section.slugs);
	const at = slugs.indexOf(current);
	return at < 0 ? {} : { prev: slugs[at - 1], next: slugs[at + 1] };
}
