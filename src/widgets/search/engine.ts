import type { Lang } from '~/i18n/languages';
import type { SearchData } from '~/lib/search/data';
import { type Library, makeLibrary } from '~/lib/search/library';
import { find } from './finder';
import type { Outcome, SearchOptions } from './outcome';
import { openIndex, type Pagefind, type TextIndex } from './pagefind-index';

interface Engine {
	library: Library;
	index: TextIndex;
}

let engine: Promise<Engine> | undefined;
let failures = 0;

/**
 * Loads what search needs, on first use.
 * @throws where the index cannot be loaded; the next call tries again
 */
export async function loadEngine(base: string, lang: Lang): Promise<void> {
	await engineFor(base, lang);
}

/**
 * Pages for a query, best first.
 * @param base path that the site is served under, with a slash at both ends
 * @throws where the index cannot be loaded
 */
export async function search(
	base: string,
	lang: Lang,
	query: string,
	options: SearchOptions = {},
): Promise<Outcome> {
	const { library, index } = await engineFor(base, lang);
	return find(query, library, index, base, options);
}

function engineFor(base: string, lang: Lang): Promise<Engine> {
	engine ??= start(base, lang).catch((error: unknown) => {
		engine = undefined;
		failures += 1;
		throw error;
	});
	return engine;
}

async function start(base: string, lang: Lang): Promise<Engine> {
	// A browser remembers that a module failed to load: another try needs another address.
	const retry = failures > 0 ? `?retry=${failures}` : '';
	const folder = `${base}pagefind/`;
	const [{ createInstance }, data] = await Promise.all([
		import(/* @vite-ignore */ `${folder}pagefind.js${retry}`) as Promise<{
			createInstance: (options: { basePath: string }) => Pagefind & { init(): Promise<void> };
		}>,
		fetch(`${folder}signposts-${lang}.json${retry}`).then((response) => {
			if (!response.ok) throw new Error(`${response.status} for the search data`);
			return response.json() as Promise<SearchData>;
		}),
	]);
	const pagefind = createInstance({ basePath: folder });
	await pagefind.init();
	return { library: makeLibrary(data, lang), index: await openIndex(pagefind) };
}
