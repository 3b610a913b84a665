/** A part of the site's contents: its own page first, then those under it. */
export interface Section {
	slugs: readonly string[];
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
