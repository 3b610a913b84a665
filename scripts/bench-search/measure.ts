import type { Labelled } from './sets.ts';

/** Slugs of the pages found for a query, best first; `index` is the home page. */
export type Searcher = (lang: 'zh' | 'en', query: string) => Promise<string[]>;

/** What was found for one query. */
export interface Answer {
	query: Labelled;
	found: string[];
	/** Time from query to results, in ms. */
	time: number;
}

export interface Figures {
	queries: number;
	/** Share of queries with a page that answers in first place, and among the first three. */
	first: number;
	three: number;
	/** Queries without any result. */
	empty: number;
	/**
	 * Relevant pages among the first three listed, of as many as could be: the least of 3, pages listed
	 * and pages labelled. Mean over the queries; one without results counts 0.
	 */
	precision: number;
}

export async function answersOf(queries: readonly Labelled[], search: Searcher): Promise<Answer[]> {
	const answers: Answer[] = [];
	for (const query of queries) {
		const begun = performance.now();
		const found = await search(query.lang, query.q);
		answers.push({ query, found, time: performance.now() - begun });
	}
	return answers;
}

/** Whether one of the first `count` pages answers the query. */
export function isAnswered({ query, found }: Answer, count: number): boolean {
	return found.slice(0, count).some((page) => query.expect.includes(page));
}

export function precisionOf({ query, found }: Answer): number {
	const relevant = new Set([...query.expect, ...(query.also ?? [])]);
	const listed = found.slice(0, 3);
	const possible = Math.min(3, listed.length, relevant.size);
	return possible === 0 ? 0 : listed.filter((page) => relevant.has(page)).length / possible;
}

export function figuresOf(answers: readonly Answer[]): Figures {
	const share = (count: number) => (answers.length === 0 ? 0 : count / answers.length);
	const within = (count: number) =>
		share(answers.filter((answer) => isAnswered(answer, count)).length);
	return {
		queries: answers.length,
		first: within(1),
		three: within(3),
		empty: answers.filter(({ found }) => found.length === 0).length,
		// Two of three pages labelled and three relevant found is still no more than all.
		precision: share(answers.reduce((sum, answer) => sum + Math.min(1, precisionOf(answer)), 0)),
	};
}
