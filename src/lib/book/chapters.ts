/** A chapter of the site as one document: one page, by its slug. */
export interface Chapter {
	slug: string;
	/** Id of its section in the navigation. */
	section: string;
	/** From 1, in reading order. */
	number: number;
}

interface Section {
	id: string;
	slugs: readonly string[];
}

/** Entries of the FAQ stand in its chapter, each under the id that it has on the FAQ's page. */
const INSIDE_ANOTHER = /^faq\//;

/** The chapters in reading order. */
export function chaptersOf(sections: readonly Section[]): Chapter[] {
	return sections
		.flatMap(({ id, slugs }) => slugs.map((slug) => ({ slug, section: id })))
		.filter(({ slug }) => !INSIDE_ANOTHER.test(slug))
		.map((chapter, index) => ({ ...chapter, number: index + 1 }));
}

/**
 * Id in the book of a page, or of a place on it: `effects--bonds`, `effects--bonds--duration`. An entry of
 * the FAQ has the same id by its own address and by its anchor on the FAQ's page.
 */
export function bookId(slug: string, anchor = ''): string {
	return [...slug.split('/'), anchor].filter(Boolean).join('--');
}
