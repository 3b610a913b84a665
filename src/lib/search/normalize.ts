/** Longest query that is looked up, in characters; the rest of a longer one is left out. */
export const QUERY_LIMIT = 200;

/** What separates words: everything but letters, digits, spaces and the signs inside of numbers. */
const NOT_TEXT = /[^\p{L}\p{N}\s.%+-]/gu;

/**
 * Text in the one form in which it is compared: full width to half width, one case, punctuation and
 * control characters as spaces.
 */
export function normalize(text: string): string {
	return (
		text
			.toWellFormed()
			.normalize('NFKC')
			.toLowerCase()
			// Thousands separators belong to their number: 2,379 is one.
			.replace(/(\d),(?=\d{3})/g, '$1')
			.replace(NOT_TEXT, ' ')
			.replace(/\s+/g, ' ')
			.trim()
	);
}

/** A reader's query in that form, at most {@link QUERY_LIMIT} characters of it. */
export function normalizeQuery(query: string): string {
	const text = normalize(query.slice(0, 4 * QUERY_LIMIT));
	return [...text].slice(0, QUERY_LIMIT).join('').trim();
}

/**
 * Simplified characters as Traditional ones.
 * @param table pairs of characters, Simplified first, without separators
 */
export function traditionalizer(table: string): (text: string) => string {
	const characters = [...table];
	const pairs = new Map<string, string>();
	for (let at = 0; at + 1 < characters.length; at += 2) {
		pairs.set(characters[at]!, characters[at + 1]!);
	}
	if (pairs.size === 0) return (text) => text;
	// Few characters of a text are in the table: a pattern finds them faster than a loop over all.
	const listed = new RegExp(`[${[...pairs.keys()].join('')}]`, 'gu');
	return (text) => text.replace(listed, (character) => pairs.get(character) ?? character);
}
