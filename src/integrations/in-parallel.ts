import { availableParallelism } from 'node:os';

/** Works that wait for files and for compression are begun ahead, so that no processor is without one. */
const AHEAD = 4 * availableParallelism();

/**
 * Does a work for each item, several at a time, and gives the results in the order of the items.
 * Items are taken when their turn comes: a generator is never further than what is worked on.
 * @param count how many at a time
 */
export async function inParallel<Item, Result>(
	items: Iterable<Item>,
	work: (item: Item) => Promise<Result>,
	count = AHEAD,
): Promise<Result[]> {
	const results: Result[] = [];
	// One iterator for all: each takes what no other has taken.
	const numbered = Iterator.from(items).map((item, at) => [item, at] as const);
	const takeTurns = async () => {
		for (const [item, at] of numbered) results[at] = await work(item);
	};
	await Promise.all(Array.from({ length: count }, takeTurns));
	return results;
}
