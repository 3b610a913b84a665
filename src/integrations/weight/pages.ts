import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { htmlFiles } from '../html-files.ts';
import { inParallel } from '../in-parallel.ts';
import type { Budget, Budgets } from './budgets.ts';
import { firstLoad } from './first-load.ts';
import { KeptSizes } from './kept.ts';

/**
 * Articles that hold more than others, by their slug: two or three figures, tables month by month or of many
 * central banks, and up to 27 sources. They were found to be whole only so.
 */
const LONG = [
	'how-qt-works',
	'qe-vs-qt',
	'history/qt1-2017-2019',
	'history/qt2-2022-2025',
	'history/after-qt',
	'central-banks',
];

/** Frames for other sites, and the site as one document, are no pages that a reader opens on the way. */
const LEFT_OUT = /^(?:en\/)?(?:embed|book)\//;

export interface Weighed {
	/** File in the built folder. */
	page: string;
	budget: Budget;
	/** Brotli bytes, or an upper bound of them that is within the limit. */
	bytes: number;
	files: string[];
}

/**
 * Weighs HTML, styles and scripts of every page of a built folder.
 * @param exact gives true sizes also where an upper bound would do for the limit
 */
export async function weighPages(
	folder: string,
	base: string,
	budgets: Budgets,
	{ exact = false, kept = new KeptSizes() } = {},
): Promise<Weighed[]> {
	const sizes = new Map<string, Promise<number>>();
	const read = (file: string) => readFileSync(join(folder, file));
	const sizeOf = (file: string) => {
		const bytes = sizes.get(file) ?? kept.exact(read(file));
		sizes.set(file, bytes);
		return bytes;
	};
	const sum = async (files: string[]) =>
		(await Promise.all(files.map(sizeOf))).reduce((total, bytes) => total + bytes, 0);
	const weighed = await inParallel(await pagesIn(folder), async (page): Promise<Weighed[]> => {
		const content = read(page);
		const html = content.toString();
		const isArticle = html.includes('data-kind="article"');
		const { styles, scripts } = firstLoad(html, base, (file) => read(file).toString());
		const htmlBudget = budgetOf(page, isArticle);
		const bytes = await (exact ? kept.exact(content) : kept.under(content, budgets[htmlBudget]));
		const styleBudget = isArticle ? 'styles of an article' : 'styles of any other page';
		const scriptBudget = isArticle ? 'scripts of an article' : 'scripts of any other page';
		return [
			{ page, budget: htmlBudget, bytes, files: [page] },
			{ page, budget: styleBudget, bytes: await sum(styles), files: styles },
			{ page, budget: scriptBudget, bytes: await sum(scripts), files: scripts },
		];
	});
	return weighed.flat();
}

async function pagesIn(folder: string): Promise<string[]> {
	return (await htmlFiles(folder))
		.map((file) => relative(folder, file).replaceAll(sep, '/'))
		.filter((page) => !LEFT_OUT.test(page));
}

function budgetOf(page: string, isArticle: boolean): Budget {
	if (!isArticle) return 'HTML of any other page';
	const slug = page.replace(/^en\//, '').replace(/\/?index\.html$/, '');
	return LONG.includes(slug) ? 'HTML of a long article' : 'HTML of an article';
}
