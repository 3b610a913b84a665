/**
 * The signposts of one language: the words of the site and what its pages are called. Made at build time
 * from the pages and from `content/`, read by the engine when search is first used. What pages and records
 * are about is in the index itself, as its filters.
 */
export interface SearchData {
	/** Pairs of characters, Simplified first, without separators. */
	simplified: string;
	concepts: ConceptData[];
	pages: PageData[];
	/** Events and claims, in the order in which the index holds them: page and anchor. */
	records: [page: string, id: string][];
	/** English words that no wording holds, for spelling, the frequent first; a space between. */
	words: string;
}

/**
 * One meaning with all its wordings, `|` between: those that the site's text uses, its first choice first,
 * then after a `~` all others. Then, where there is one, the kind of word (`f` is set aside, `i` says what
 * is asked rather than of what), and the id of the term.
 */
export type ConceptData = [forms: string, kind?: 'f' | 'i' | '', term?: string];

/** Slug, type as an index into {@link PAGE_TYPES}, title, and what readers call the page, `|` between. */
type PageData = [slug: string, type: number, title: string, names: string];

/**
 * Names of the index's filters: concepts in the summary and headings of a page or in a record, concepts
 * that the text of a page often names, and an event's day and month.
 */
export const FILTERS = { head: 'h', often: 'o', date: 'd' } as const;

export const PAGE_TYPES = ['article', 'faq', 'tool', 'data', 'page'] as const;

/** Types of records, by the page that lists them. */
export const RECORD_TYPES: Record<string, 'term' | 'event' | 'claim'> = {
	glossary: 'term',
	history: 'event',
	claims: 'claim',
};
