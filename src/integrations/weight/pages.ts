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

const SHORT_SITE = 'https://qt.example.org';

export interface Weighed {
	/** File in the built folder. */
	page: string;
	budget: Budget;
	/** Brotli bytes, or an upper bound of them that is within the limit. */
	bytes: number;
	files: string[];
}

interface Options {
	/** Public origin of the site; '' where it is not known. */
	site?: string;
	/** Gives true sizes also where an upper bound would do for the limit. */
	exact?: boolean;
	kept?: KeptSizes;
}

/**
 * Weighs HTML, styles and scripts of every page of a built folder. HTML is weighed as at a short address: a
 * page is not too heavy because its site stands deep in a long one.
 */
export async function weighPages(
	folder: string,
	base: string,
	budgets: Budgets,
	{ site = '', exact = false, kept = new KeptSizes() }: Options = {},
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
		const html = read(page).toString();
		const isArticle = html.includes('data-kind="article"');
		const { styles, scripts } = firstLoad(html, base, (file) => read(file).toString());
		const htmlBudget = budgetOf(page, isArticle);
		const content = Buffer.from(atShortAddress(html, site, base));
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

function atShortAddress(html: string, site: string, base: string): string {
	const short = site ? html.replaceAll(site + base, `${SHORT_SITE}/`) : html;
	return base === '/' ? short : short.replaceAll(`="${base}`, '="/');
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
