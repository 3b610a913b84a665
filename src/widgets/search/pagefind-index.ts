/** The part of Pagefind's browser interface that is used here. */
export interface Pagefind {
	search(
		query: string | null,
		options?: { sort?: Record<string, 'asc'>; filters?: Record<string, unknown> },
	): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
	id: string;
	/** Places of the words found. */
	words: number[];
	data(): Promise<Fragment>;
}

/** What the index holds of an entry. */
export interface Fragment {
	content: string;
	meta: Record<string, string>;
	anchors: { element: string; id: string; text: string; location: number }[];
}

/** A match in an entry, by its place in the list of all, and how many there are. */
type Matches = ReadonlyMap<number, number>;

/** Most answers that are kept; a reader types no more in one visit. */
const KEPT = 400;

/** The index, with entries by number and each question asked once. */
export interface TextIndex {
	/** Entries that hold the phrase as it stands. */
	phrase(text: string): Promise<Matches>;
	/** Entries to which a filter gives one of the values. */
	filter(name: string, values: readonly string[]): Promise<Matches>;
	fragment(entry: number): Promise<Fragment>;
}

/** Asks for all entries once, in order, because the index itself knows them by other names. */
export async function openIndex(pagefind: Pagefind): Promise<TextIndex> {
	const { results: all } = await pagefind.search(null, { sort: { order: 'asc' } });
	const places = new Map(all.map(({ id }, at) => [id, at]));
	const kept = new Map<string, Promise<Matches>>();
	const ask = (key: string, query: string | null, filters?: Record<string, unknown>) => {
		const known = kept.get(key);
		if (known) return known;
		const asked = pagefind.search(query, filters ? { filters } : {}).then(({ results }) => {
			const found = new Map<number, number>();
			for (const { id, words } of results) {
				const place = places.get(id);
				if (place !== undefined) found.set(place, words.length);
			}
			return found;
		});
		// A failed question is asked again.
		asked.catch(() => kept.delete(key));
		if (kept.size >= KEPT) kept.clear();
		kept.set(key, asked);
		return asked;
	};
	const fragments = new Map<number, Promise<Fragment>>();
	return {
		phrase: (text) => {
			const words = spacedWords(text);
			// Without quotes the index would take a longer word for a shorter one that it begins with.
			const query = `"${words.join(' ')}"`;
			return words.length > 0 ? ask(`p${query}`, query) : Promise.resolve(new Map());
		},
		filter: (name, values) =>
			ask(`f${name} ${values.join()}`, null, {
				any: values.map((value) => ({ [name]: value })),
			}),
		fragment: (entry) => {
			const known = fragments.get(entry);
			if (known) return known;
			const loaded = all[entry]!.data();
			loaded.catch(() => fragments.delete(entry));
			fragments.set(entry, loaded);
			return loaded;
		},
	};
}

function spacedWords(text: string): string[] {
	return (
		text
			.toLowerCase()
			.match(/\p{Script=Han}|[^\P{L}\p{Script=Han}]+[\p{N}]*|\p{N}[\p{L}\p{N}.]*/gu) ?? []
	);
}
