import { asPhrases, normalizeQuery, parts } from '~/lib/search/query';

/** The part of Pagefind's browser interface that is used here. */
interface Pagefind {
	options(options: { excerptLength: number }): Promise<void>;
	init(): Promise<void>;
	search(query: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
	id: string;
	score: number;
	data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }>;
}

export interface SearchResult {
	url: string;
	title: string;
	/** Text with the hits in `<mark>`, escaped by Pagefind. */
	excerpt: string;
}

/** Most results that are listed. */
const RESULT_LIMIT = 20;

let engine: Promise<Pagefind> | undefined;
let failures = 0;

/** Loads the search engine on first use; a failed load is tried again at the next call. */
export function loadEngine(base: string): Promise<Pagefind> {
	engine ??= start(base).catch((error: unknown) => {
		engine = undefined;
		failures += 1;
		throw error;
	});
	return engine;
}

async function start(base: string): Promise<Pagefind> {
	// A browser remembers that a module failed to load: another try needs another address.
	const retry = failures > 0 ? `?retry=${failures}` : '';
	const address = `${base}pagefind/pagefind.js${retry}`;
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
	await pagefind.options({ excerptLength: 24 });
	await pagefind.init();
	return pagefind;
}

/** Pages for a query, best first, and how many there are in all. */
export async function search(
	base: string,
	query: string,
): Promise<{ results: SearchResult[]; count: number }> {
	const normalized = normalizeQuery(query);
	if (!normalized) return { results: [], count: 0 };
	const found = await find(await loadEngine(base), normalized);
	const results = await Promise.all(
		found.slice(0, RESULT_LIMIT).map(async (result) => {
			const { url, excerpt, meta } = await result.data();
			return { url, excerpt, title: meta['title'] ?? url };
		}),
	);
	return { results, count: found.length };
}

async function find(pagefind: Pagefind, query: string): Promise<PagefindResult[]> {
	const phrases = asPhrases(query);
	if (phrases) {
		const { results } = await pagefind.search(phrases);
		if (results.length > 0) return results;
	}
	return findAny(pagefind, parts(query));
}

/** Pages that hold any of the parts, best first: a part counts the more, the fewer pages hold it. */
async function findAny(pagefind: Pagefind, words: string[]): Promise<PagefindResult[]> {
	const pages = new Map<string, { best: PagefindResult; score: number }>();
	for (const { results } of await Promise.all(words.map((word) => pagefind.search(word)))) {
		const highest = Math.max(...results.map(({ score }) => score));
		const rarity = 1 / Math.log2(2 + results.length);
		for (const result of results) {
			const page = pages.get(result.id) ?? { best: result, score: 0 };
			// The excerpt of the part that fits this page best.
			if (result.score > page.best.score) page.best = result;
			page.score += rarity * (1 + result.score / highest);
			pages.set(result.id, page);
		}
	}
	return [...pages.values()].sort((a, b) => b.score - a.score).map(({ best }) => best);
}
