import type { Lang } from '~/i18n/languages';
import { slugOfEntry } from '~/lib/paths';
import { NAVIGATION } from '~/navigation';
import { FIGURE_IDS, figureById, type FigureId } from './figures/catalog';
import { type CurrentPage, pagesBySlug, pagesIn } from './records';

interface ToolEmbed {
	/** Height of the frame, CSS pixels: results and figure are seen in a column of text, the rest scrolls. */
	height: number;
	/** Datasets that its figures come from. */
	datasets: readonly string[];
}

/** The tools that other sites can show, by the slug of their page. */
export const TOOL_EMBEDS = {
	'tools/runoff-calculator': {
		height: 960,
		datasets: ['fed-balance-sheet-weekly', 'fed-balance-sheet', 'qt-backtest-actuals', 'fed-caps'],
	},
	'tools/balance-sheet': { height: 960, datasets: [] },
	'tools/bond-price': { height: 960, datasets: [] },
	'tools/mortgage': { height: 960, datasets: [] },
	'qe-vs-qt': { height: 800, datasets: [] },
	// The balance-sheet explorer.
	data: { height: 960, datasets: ['fed-balance-sheet'] },
} as const satisfies Record<string, ToolEmbed>;

export type ToolSlug = keyof typeof TOOL_EMBEDS;

/** Height of the frame of a figure, CSS pixels: all of it in a column of text, by the number of its panels. */
export function figureHeight(id: FigureId): number {
	return figureById(id, 'an embed').panels.length > 1 ? 880 : 740;
}

/** Address of an embed, from the root and without language. */
export function embedLink(slug: string): string {
	return `/embed/${slug}/`;
}

/**
 * Lets the parts of an embed find the page that it stands for, as they find their own page elsewhere.
 * Belongs into the embed itself: Astro asks its parts for styles before a layout around them has run.
 */
export async function standFor(locals: App.Locals, lang: Lang, slug: string): Promise<CurrentPage> {
	const [entry] = await pagesBySlug(lang, [slug]);
	return (locals.embeds = { lang, entry: entry!, slug });
}

/** Slug of the page that shows each figure, the first in reading order; `data` where none does. */
export async function figurePages(lang: Lang): Promise<Record<FigureId, string>> {
	const order = ['', ...NAVIGATION.flatMap(({ slugs }) => slugs)];
	const all = await pagesIn(lang);
	const pages = order.flatMap((slug) => all.get(slug) ?? []);
	const pageOf = (id: FigureId) =>
		pages.find(({ body }) => body?.includes(`<SeriesFigure id="${id}"`));
	return Object.fromEntries(
		FIGURE_IDS.map((id) => {
			const page = pageOf(id);
			return [id, page ? slugOfEntry(page.id) : 'data'];
		}),
	) as Record<FigureId, string>;
}
