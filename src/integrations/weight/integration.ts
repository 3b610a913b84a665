import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Budgets, readBudgets } from './budgets.ts';
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

/** Stops the build at a page that is heavier than package.json allows. Runs when the pages are finished. */
export function weight(base: string): AstroIntegration {
	return {
		name: 'qt:weight',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const budgets = readBudgets(PACKAGE);
				const over = overBudget(await weighPages(fileURLToPath(dir), base, budgets), budgets);
				if (over.length === 0) return;
				throw new Error(
					[
						'Pages are over their budget (size-limit in package.json):',
						...over.map((line) => `  ${line.trim()}`),
						'Shorten the page, draw less in it, or load on first use what not every reader needs.',
					].join('\n'),
				);
			},
		},
	};
}
