import { nearestWord } from '~/lib/search/english';
import type { Library } from '~/lib/search/library';
import { makeMarker } from '~/lib/search/passage';
import { type Understanding, understand } from '~/lib/search/understand';
import { evidenceFor } from './evidence';
import { nearestHits } from './nearest';
import { type Outcome, RESULT_TYPES, type SearchOptions } from './outcome';
import type { TextIndex } from './pagefind-index';
import { presenter } from './present';
import { rankPages } from './rank';

/** Most pages that are listed, and most of the other language. */
const LISTED = 20;
const LISTED_OTHER = 3;

/** Searches the site: reads the query, ranks the pages and makes what is shown. */
export async function find(
	query: string,
	library: Library,
	index: TextIndex,
	base: string,
	{ type }: SearchOptions = {},
): Promise<Outcome> {
	const understanding = await understandSpelled(query, library, index);
	const evidence = await evidenceFor(understanding, index, library);
	const ranked = rankPages(understanding, evidence, library);
	const types: Outcome['types'] = {};
	for (const name of RESULT_TYPES) {
		const count = ranked.filter((page) => page.type === name).length;
		if (count > 0) types[name] = count;
	}
	const chosen = type ? ranked.filter((page) => page.type === type) : ranked;
	const marker = makeMarker(
		understanding.units.flatMap(({ marks }) => marks),
		library.fold,
	);
	const present = presenter(library, index, base, marker);
	const results = await Promise.all(
		chosen.slice(0, LISTED).map((page) => present.page(page, library.lang)),
	);
	const wantsOther = understanding.hasHan !== (library.lang === 'zh') && understanding.text !== '';
	const other = wantsOther
		? await Promise.allSettled(
				chosen.slice(0, LISTED_OTHER).map((page) => present.page(page, present.otherLang)),
			)
		: [];
	return {
		results,
		count: chosen.length,
		types,
		understood: understanding.readings,
		// Without a network the device may have no copy of the other language's texts.
		other: other.flatMap((page) => (page.status === 'fulfilled' ? [page.value] : [])),
		nearest: ranked.length === 0 ? await nearestHits(understanding.text, library, present) : [],
	};
}

/** Reads a query, words that are nowhere on the site as the nearest ones that are. */
async function understandSpelled(
	query: string,
	library: Library,
	index: TextIndex,
): Promise<Understanding> {
	const first = understand(query, library);
	const spelling = new Map<string, string>();
	await Promise.all(
		first.unknown.map(async (word) => {
			const nearest = nearestWord(word, library.words);
			if (nearest && (await index.phrase(word)).size === 0) spelling.set(word, nearest);
		}),
	);
	return spelling.size > 0 ? understand(query, library, spelling) : first;
}
