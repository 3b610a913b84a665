import { PAGE_TYPES, RECORD_TYPES, type SearchData } from './data.ts';
import { stem } from './english.ts';
import { normalize, traditionalizer } from './normalize.ts';
import { RANKING } from './ranking.ts';
import { scan, type Token } from './scan.ts';
import { HAN, makeVocabulary, stemmed, type Vocabulary, wordsOf } from './vocabulary.ts';

/** A name of a page: the keys of its words with how much each counts in it, and the words set aside. */
interface Name {
	keys: ReadonlyMap<string, number>;
	fillers: ReadonlySet<string>;
}

export interface LibraryPage {
	slug: string;
	type: (typeof PAGE_TYPES)[number];
	title: string;
	names: Name[];
	/** Keys of all names, the largest count of each. */
	called: Map<string, number>;
}

/** One thing that the index holds in one language. */
export interface Entry {
	lang: 'zh' | 'en';
	type: 'page' | 'term' | 'event' | 'claim';
	/** Slug of the page that it is, or is on. */
	page: string;
	/** Anchor, '' for a page. */
	id: string;
}

/** What search knows of the site before it asks the index. */
export interface Library {
	lang: 'zh' | 'en';
	fold: (text: string) => string;
	vocabulary: Vocabulary;
	pages: LibraryPage[];
	/** Everything in the index, in its order. */
	entries: Entry[];
	/** Place of an entry in that order. */
	placeOf: (entry: Entry) => number;
	/** How many pages are called by a word. */
	spread: Map<string, number>;
	/** Stems of all known Latin words. */
	stems: Set<string>;
	/** Known Latin words, for spelling. */
	words: string[];
	/** Key of the concept that a text is a wording of. */
	keyOf: (text: string) => string | undefined;
}

export function makeLibrary(data: SearchData, lang: 'zh' | 'en'): Library {
	const fold = traditionalizer(data.simplified);
	const vocabulary = makeVocabulary(data.concepts, fold);
	const pages = data.pages.map(([slug, type, title, names]): LibraryPage => {
		const tokens = [title, ...names.split('|')]
			.map((name) => nameOf(scan(fold(normalize(name)), vocabulary)))
			.filter(({ keys }) => keys.size > 0);
		const called = new Map<string, number>();
		for (const { keys } of tokens) {
			for (const [key, count] of keys) called.set(key, Math.max(called.get(key) ?? 0, count));
		}
		return { slug, type: PAGE_TYPES[type] ?? 'page', title, names: tokens, called };
	});
	const entries = entriesOf(data);
	const places = new Map(entries.map((entry, at) => [nameOfEntry(entry), at]));
	const spread = new Map<string, number>();
	for (const { called } of pages) {
		for (const key of called.keys()) spread.set(key, (spread.get(key) ?? 0) + 1);
	}
	const latin = data.concepts.flatMap(([forms]) => wordsOf(normalize(forms.replace(/[|~]/g, ' '))));
	const named = pages.flatMap(({ title }) => wordsOf(normalize(title)));
	const words = [...new Set([...latin, ...named, ...data.words.split(' ')])].filter(
		(word) => !HAN.test(word),
	);
	return {
		lang,
		fold,
		vocabulary,
		pages,
		entries,
		placeOf: (entry) => places.get(nameOfEntry(entry)) ?? 0,
		spread,
		stems: new Set([...words.map(stem), ...[...spread.keys()].flatMap(wordOfKey)]),
		words,
		keyOf: (text) => {
			const form = fold(normalize(text));
			const concept = vocabulary.han.get(form) ?? vocabulary.latin.get(stemmed(form));
			return concept?.key;
		},
	};
}

function nameOfEntry({ lang, type, page, id }: Entry): string {
	return [lang, type, page, id].join(' ');
}

function wordOfKey(key: string): string[] {
	return key.startsWith('w:') ? [key.slice(2)] : [];
}

/** The order in which the index holds pages, terms and records: all in Chinese, then all in English. */
function entriesOf({ pages, concepts, records }: SearchData): Entry[] {
	return (['zh', 'en'] as const).flatMap((lang) => [
		...pages.map(([page]): Entry => ({ lang, type: 'page', page, id: '' })),
		...concepts.flatMap(([, , id]): Entry[] =>
			id ? [{ lang, type: 'term', page: 'glossary', id }] : [],
		),
		...records.map(([page, id]): Entry => ({
			lang,
			type: RECORD_TYPES[page] ?? 'claim',
			page,
			id,
		})),
	]);
}

function nameOf(tokens: readonly Token[]): Name {
	const keys = new Map<string, number>();
	const fillers = new Set<string>();
	const put = (key: string, count: number) => keys.set(key, Math.max(keys.get(key) ?? 0, count));
	for (const token of tokens) {
		if (token.concept?.kind === 'filler') fillers.add(token.text);
		for (const key of keysOf(token)) put(key, 1);
		for (const inner of token.inner) put(inner.key, RANKING.inner);
	}
	return { keys, fillers };
}

/** The keys by which a piece of text is compared; none for one that is set aside. */
export function keysOf({ key, concept }: Token): string[] {
	if (concept) return concept.kind === 'filler' ? [] : [key];
	return key.startsWith('h:') ? pairsOf(key.slice(2)).map((pair) => `g:${pair}`) : [key];
}

/** Neighboring pairs of Han characters; a single character is one by itself. */
export function pairsOf(run: string): string[] {
	const characters = [...run];
	if (characters.length < 2) return characters;
	return characters.slice(1).map((character, at) => characters[at]! + character);
}
