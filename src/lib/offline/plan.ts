/** What one language's copy for offline use holds, as the build lists it. */
export interface OfflineList {
	/** Of the whole site: the same in all lists of a build. */
	version: string;
	/** Address without the base path → hash of what is there. */
	files: Record<string, string>;
}

/** A file to fetch, with the hash that it must have. */
export type Wanted = readonly [address: string, hash: string];

/** What a list names and is not stored yet, each content once. An update fetches no more than this. */
export function missing(list: OfflineList, stored: ReadonlySet<string>): Wanted[] {
	const byHash = new Map(Object.entries(list.files).map(([address, hash]) => [hash, address]));
	return [...byHash]
		.filter(([hash]) => !stored.has(hash))
		.map(([hash, address]): Wanted => [address, hash]);
}

/** Hashes that are stored and that no list names. */
export function unused(lists: readonly OfflineList[], stored: ReadonlySet<string>): string[] {
	const named = new Set(lists.flatMap(({ files }) => Object.values(files)));
	return [...stored].filter((hash) => !named.has(hash));
}
