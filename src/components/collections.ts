import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';

type Entries<C extends CollectionKey> = Promise<readonly CollectionEntry<C>[]>;

const known = new Map<CollectionKey, Entries<CollectionKey>>();

/**
 * All entries of a collection by id. A build reads each collection once, however many pages ask for it;
 * while somebody writes, it is read anew each time.
 */
export function allOf<C extends CollectionKey>(collection: C): Entries<C> {
	const found = import.meta.env.PROD ? known.get(collection) : undefined;
	if (found) return found as Entries<C>;
	const read = getCollection(collection).then((entries) =>
		// Astro's order is that of the machine's language.
		entries.sort((a, b) => a.id.localeCompare(b.id, 'en')),
	);
	known.set(collection, read as Entries<CollectionKey>);
	return read;
}

/**
 * What is worked out of all entries of a collection, once for the same entries.
 * @param make must depend on nothing but its parameter
 */
export function derived<E, R>(make: (entries: readonly E[]) => R): (entries: readonly E[]) => R {
	const results = new WeakMap<readonly E[], R>();
	return (entries) => {
		const found = results.get(entries);
		if (found !== undefined) return found;
		const made = make(entries);
		results.set(entries, made);
		return made;
	};
}
