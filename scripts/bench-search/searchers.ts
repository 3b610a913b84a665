import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchData } from '~/lib/search/data';
import { type Library, makeLibrary } from '~/lib/search/library';
import { find } from '~/widgets/search/finder';
import type { Outcome } from '~/widgets/search/outcome';
import { openIndex, type TextIndex } from '~/widgets/search/pagefind-index';
import type { Searcher } from './measure.ts';
import { openPagefind } from './pagefind.ts';

type Lang = 'zh' | 'en';

/** The site's own search on the index in a built folder: whole outcomes. */
export async function siteEngine(
	built: string,
): Promise<(lang: Lang, query: string) => Promise<Outcome>> {
	const folder = join(built, 'pagefind');
	const index: TextIndex = await openIndex(await openPagefind(folder));
	const libraries = Object.fromEntries(
		(['zh', 'en'] as const).map((lang) => {
			const file = join(folder, `signposts-${lang}.json`);
			return [lang, makeLibrary(JSON.parse(readFileSync(file, 'utf8')) as SearchData, lang)];
		}),
	) as Record<Lang, Library>;
	return (lang, query) => find(query, libraries[lang], index, '/');
}

/** The site's own search: the pages that it lists. */
export async function siteSearcher(built: string): Promise<Searcher> {
	const search = await siteEngine(built);
	return async (lang, query) => {
		const { results } = await search(lang, query);
		return results.map(({ page }) => page || 'index');
	};
}

/**
 * Pagefind as it comes: the built folder indexed with its defaults, the query as it was typed.
 * @param work an empty folder for the index
 */
export async function stockSearcher(built: string, work: string): Promise<Searcher> {
	const { index, errors } = await createIndex();
	if (!index) throw new Error(errors.join('; '));
	await index.addDirectory({ path: built });
	await index.writeFiles({ outputPath: work });
	await close();
	const instances = {
		zh: await openPagefind(work, 'zh-TW'),
		en: await openPagefind(work, 'en'),
	};
	return async (lang, query) => {
		const { results } = await instances[lang].search(query);
		const data = await Promise.all(
			results.slice(0, 10).map((result) => result.data() as unknown as Promise<{ url: string }>),
		);
		return data.map(
			({ url }) => url.replace(/^\/(?:en\/)?|\/$/g, '').replace(/\/$/, '') || 'index',
		);
	};
}
