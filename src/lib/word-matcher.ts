import { normalize, traditionalizer } from './search/normalize.ts';

/**
 * Tells whether a text holds every word of a query, in any form of writing.
 * @param pairs characters and what each counts as, in pairs; see `traditionalizer`
 */
export function wordMatcher(pairs: string) {
	const sameForm = traditionalizer(pairs);
	const key = (text: string) => sameForm(normalize(text));
	return {
		key,
		/** The words of a query; none where it holds no text. */
		words: (query: string) => key(query).split(' ').filter(Boolean),
		matches: (text: string, words: readonly string[]) => words.every((word) => text.includes(word)),
	};
}
