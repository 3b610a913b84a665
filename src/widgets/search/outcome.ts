/**
 * What the search engine hands to whatever shows it. The dialog and the search page are written against
 * these shapes only: a field may be added, none may change its meaning.
 */

/** What a result is; shown beside it and offered as a filter. */
export const RESULT_TYPES = [
	'article',
	'faq',
	'term',
	'event',
	'claim',
	'tool',
	'data',
	'page',
] as const;
export type ResultType = (typeof RESULT_TYPES)[number];

/** A stretch of text, marked where it matches the query, also where it does so in another form. */
export interface Stretch {
	text: string;
	marked: boolean;
}

/** One place to go to. `url` is absolute under the base path and may name an anchor. */
export interface Hit {
	url: string;
	title: Stretch[];
	type: ResultType;
	excerpt: Stretch[];
}

/** One page: its own best hit, then up to a few further places on it. */
export interface PageResult extends Hit {
	/** Address without base path, language and slashes at the ends; '' is the home page. */
	page: string;
	pageTitle: string;
	/** Headings, terms, events or claims on the page that match as well. */
	places: Hit[];
}

/** How the query was read differently from how it was typed. */
interface Understood {
	kind: 'wording' | 'spelling';
	from: string;
	to: string;
}

export interface Outcome {
	/** One a page, best first, after the type filter. */
	results: PageResult[];
	/** Pages found, after the type filter. */
	count: number;
	/** Pages of each type before the filter. */
	types: Partial<Record<ResultType, number>>;
	understood: Understood[];
	/** A query to offer as "did you mean"; absent where its reading is already applied. */
	suggestion?: string;
	/** Best pages of the other language. */
	other: PageResult[];
	/** On an empty result: nearest terms and FAQ entries of the language. */
	nearest: Hit[];
}

export interface SearchOptions {
	type?: ResultType;
}
