import { readFileSync } from 'node:fs';

/** What a budget is for; the names that package.json gives them. */
export const BUDGETS = [
	'HTML of an article',
	'HTML of a long article',
	'HTML of any other page',
	'styles of an article',
	'styles of any other page',
	'scripts of an article',
	'scripts of any other page',
] as const;

export type Budget = (typeof BUDGETS)[number];

/** Bytes, brotli-compressed. */
export type Budgets = Record<Budget, number>;

interface Entry {
	name?: string;
	limit?: string;
}

const LIMIT = /^(\d+(?:\.\d+)?) kB$/;

/**
 * Reads the budgets from the field `size-limit` of a package.json, which the program of that name reads too.
 * @throws where one is missing or is not a number of kB (1,000 bytes)
 */
export function readBudgets(file: URL): Budgets {
	const { 'size-limit': entries = [] } = JSON.parse(readFileSync(file, 'utf8')) as {
		'size-limit'?: Entry[];
	};
	const bytes = (name: Budget) => {
		const { limit = '' } = entries.find((entry) => entry.name === name) ?? {};
		const [, number] = LIMIT.exec(limit) ?? [];
		if (!number) {
			throw new Error(
				`package.json, size-limit: the limit of "${name}" is "${limit}". Allowed: a number of kB, such as "12 kB".`,
			);
		}
		return Number(number) * 1000;
	};
	return Object.fromEntries(BUDGETS.map((name) => [name, bytes(name)])) as Budgets;
}
