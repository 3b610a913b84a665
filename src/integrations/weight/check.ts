import { type Budgets, readBudgets } from './budgets.ts';
import { KeptSizes } from './kept.ts';
import { type Weighed, weighPages } from './pages.ts';

const PACKAGE = new URL('../../../package.json', import.meta.url);

/** One line for each page that is over a budget: which page, what of it, by how much, and what to do. */
export function overBudget(weighed: readonly Weighed[], budgets: Budgets): string[] {
	return weighed
		.filter(({ budget, bytes }) => bytes > budgets[budget])
		.map(
			({ page, budget, bytes, files }) =>
				`${page}: ${budget}: ${bytes} bytes (brotli). Allowed: ${budgets[budget]}. ${files.length > 1 ? `Files: ${files.join(', ')}. ` : ''}`,
		);
}

interface Site {
	/** The built folder; its pages must be finished. */
	folder: string;
	base: string;
	/** Public origin of the site; '' where it is not known. */
	site: string;
	/** File that keeps sizes between builds. */
	cache: string;
}

/** Throws where a page is heavier than package.json allows. */
export async function expectWithinBudgets({ folder, base, site, cache }: Site): Promise<void> {
	const budgets = readBudgets(PACKAGE);
	const kept = new KeptSizes(cache);
	const over = overBudget(await weighPages(folder, base, budgets, { site, kept }), budgets);
	kept.save();
	if (over.length === 0) return;
	throw new Error(
		[
			'Pages are over their budget (size-limit in package.json):',
			...over.map((line) => `  ${line.trim()}`),
			'Shorten the page, draw less in it, or load on first use what not every reader needs.',
		].join('\n'),
	);
}
