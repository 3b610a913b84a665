/** Stems by their words: a text says the same words again and again. */
const STEMS = new Map<string, string>();

/**
 * A word without its inflection, so that `raising`, `raises` and `raised` are one. Not a dictionary form:
 * it is compared, never shown. Words with digits, and short ones, are left as they are.
 */
export function stem(word: string): string {
	const known = STEMS.get(word);
	if (known !== undefined) return known;
	const made = cut(word);
	STEMS.set(word, made);
	return made;
}

function cut(word: string): string {
	if (word.length < 4 || /[^a-z]/.test(word)) return word;
	const plain = word
		.replace(/(ss|us|is)$/, '$1#')
		.replace(/ies$/, 'y')
		.replace(/(ch|sh|x|z|ss#)es$/, '$1')
		.replace(/s$/, '')
		.replace('#', '');
	const base = plain
		.replace(/(?<=[a-z]{3})(?:ing|ed|ely)$/, '')
		.replace(/(?<=[a-z]{3})ly$/, '')
		.replace(/([bdfgmnprt])\1$/, '$1')
		.replace(/(?<=[a-z]{3})e$/, '');
	return base.replace(/(?<=[a-z]{3})y$/, 'i');
}

/**
 * Fewest letters to insert, leave out, exchange or swap with a neighbor to make one word of the other;
 * `limit + 1` where it is more than `limit`. (Damerau–Levenshtein, optimal string alignment.)
 */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, at) => at);
	for (let row = 1; row <= a.length; row += 1) {
		const now = [row];
		for (let at = 1; at <= b.length; at += 1) {
			const same = a[row - 1] === b[at - 1];
			let cost = Math.min(last[at]! + 1, now[at - 1]! + 1, last[at - 1]! + (same ? 0 : 1));
			if (row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1]) {
				cost = Math.min(cost, before[at - 2]! + 1);
			}
			now.push(cost);
		}
		if (Math.min(...now) > limit) return limit + 1;
		before = last;
		last = now;
	}
	return last[b.length]!;
}

/** Shortest word whose spelling is put right; below it, nearly every word is near another. */
const SPELLED_FROM = 4;

/**
 * The known word nearest to a misspelt one: one letter off, or two from seven letters on. The first
 * letter counts, and of equally near ones the first in the list wins.
 * @param words known words, the most important first
 */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
	if (word.length < SPELLED_FROM || !/^[a-z]+$/.test(word)) return undefined;
	let limit = word.length >= 7 ? 2 : 1;
	let best: string | undefined;
	for (const known of words) {
		if (known.length < SPELLED_FROM || known[0] !== word[0]) continue;
		const distance = editDistance(word, known, limit);
		if (distance > limit) continue;
		best = known;
		limit = distance - 1;
		if (limit < 1) break;
	}
	return best;
}
