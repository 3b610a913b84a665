/** Longest query that is looked up; the rest of a longer one is left out. */
const QUERY_LIMIT = 200;

/** Most parts of a query that are looked up one by one when the whole finds nothing. */
const PART_LIMIT = 24;

const HAN_RUN = /[\u3400-\u9fff\uf900-\ufaff]+/gu;
const NOT_TEXT = /[^\p{L}\p{N}\s.%+-]/gu;

/**
 * A reader's query in the form in which the index knows text: full width to half width, one case,
 * punctuation and control characters as spaces, at most {@link QUERY_LIMIT} characters.
 */
export function normalizeQuery(query: string): string {
	return [
		...query
			.slice(0, 4 * QUERY_LIMIT)
			.toWellFormed()
			.normalize('NFKC')
			.toLowerCase(),
	]
		.slice(0, QUERY_LIMIT)
		.join('')
		.replace(NOT_TEXT, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Longest run of Han characters that is looked up as one phrase; a longer one is a sentence. */
const PHRASE_LIMIT = 6;

/**
 * A normalized query with each run of Han characters as a phrase, because single characters would match
 * almost every page. A whole sentence is on no page as it stands: it gives undefined, as does an empty
 * query, and is looked up by its {@link parts}.
 */
export function asPhrases(query: string): string | undefined {
	const runs = [...query.matchAll(HAN_RUN)].map(([run]) => [...run].length);
	if (!query || runs.some((length) => length > PHRASE_LIMIT)) return undefined;
	return query.replace(HAN_RUN, ' "$&" ').replace(/\s+/g, ' ').trim();
}

/** The words and pairs of Han characters of a normalized query, for a search by any of them. */
export function parts(query: string): string[] {
	const found: string[] = query
		.replace(HAN_RUN, ' ')
		.split(' ')
		.filter((word) => word.length > 1);
	for (const [run] of query.matchAll(HAN_RUN)) {
		const characters = [...run];
		if (characters.length === 1) found.push(run);
		for (let at = 0; at + 1 < characters.length; at += 1) {
			found.push(`"${characters[at]}${characters[at + 1]}"`);
		}
	}
	return [...new Set(found)].slice(0, PART_LIMIT);
}
