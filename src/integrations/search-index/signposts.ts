import { type Lang, LANGS } from '../../i18n/languages.ts';
import { PAGE_TYPES, type SearchData } from '../../lib/search/data.ts';
import { normalize, traditionalizer } from '../../lib/search/normalize.ts';
import { scan } from '../../lib/search/scan.ts';
import { makeVocabulary, type Vocabulary, wordsOf } from '../../lib/search/vocabulary.ts';
import type { PageNames, Synonyms } from '../../schemas/search.ts';
import { Kept, keyOf } from '../kept.ts';
import type { Block } from './blocks.ts';
import { conceptsOf, type TermWords } from './concepts.ts';
import { characterPairs } from './simplified.ts';

/** A page in both languages. */
export interface SourcePage {
	slug: string;
	kind: string;
	zh: Block[];
	en: Block[];
}

/** An event or a claim in both languages. */
export interface SourceRecord {
	page: string;
	id: string;
	/** Day of an event, else ''. */
	date: string;
	title: { zh: string; en: string };
	text: { zh: string; en: string };
}

export interface Sources {
	pages: SourcePage[];
	records: SourceRecord[];
	terms: TermWords[];
	synonyms: Synonyms;
	names: PageNames;
}

/** How often a page must name a concept to be about it, unless hardly another page does. */
const OFTEN = 4;
const RARE_PAGES = 3;
/** How often an English word must occur to be one that a misspelt word may stand for. */
const SPELLED_WORD = 8;

/** What the index is told of an entry beside its text; see FILTERS. */
export interface About {
	head: string[];
	often: string[];
	date: string[];
}

export interface Signposts {
	data: Record<Lang, SearchData>;
	/** Of the pages, then the records, in order. */
	about: About[];
}

/**
 * Everything that the browser knows of the site before it asks the index.
 * @param cache file that keeps between builds what texts name
 */
export function signpostsOf(
	{ pages, records, terms, synonyms, names }: Sources,
	cache?: string,
): Signposts {
	const texts = [
		...pages.map((page) => ({ zh: textOf(page.zh), en: textOf(page.en) })),
		...records.map(({ title, text }) => ({
			zh: `${title.zh}\n${text.zh}`,
			en: `${title.en}\n${text.en}`,
		})),
	];
	const vocabularyText = [
		...terms.flatMap(({ zh, others }) => [zh, ...others]),
		...[...synonyms.topics, ...synonyms.intents, synonyms.fillers].flatMap(({ zh }) => zh),
		...Object.values(names).flatMap(({ zh }) => zh),
	].join('');
	const simplified = characterPairs(texts.map(({ zh }) => zh).join('\n') + vocabularyText);
	const fold = traditionalizer(simplified);
	const clean = (text: string) => fold(normalize(text));
	const cleaned = texts.map(({ zh, en }) => ({ zh: clean(zh), en: clean(en) }));
	const english = cleaned.map(({ en }) => en).join(' ');
	const chinese = cleaned.map(({ zh }) => zh).join(' ');
	const concepts = conceptsOf(synonyms, terms, fold, { zh: chinese, en: english });
	const vocabulary = makeVocabulary(concepts, fold);

	const kept = new Kept<[string, number][]>(cache);
	const meanings = keyOf([simplified, JSON.stringify(concepts)]);
	/** How often each concept is named in a cleaned text. */
	const counted = (text: string) =>
		new Map(kept.of([meanings, text], () => [...named(text, vocabulary)]));
	// In the language that names it more often.
	const bodies = pages.map((_, at) => {
		const zh = counted(cleaned[at]!.zh);
		const en = counted(cleaned[at]!.en);
		return new Map(
			[...new Set([...zh.keys(), ...en.keys()])].map((key) => [
				key,
				Math.max(zh.get(key) ?? 0, en.get(key) ?? 0),
			]),
		);
	});
	const spread = new Map<string, number>();
	for (const body of bodies) {
		for (const key of body.keys()) spread.set(key, (spread.get(key) ?? 0) + 1);
	}
	const words = spelledWords(english, vocabulary.latin, concepts).join(' ');
	const dataIn = (lang: Lang): SearchData => ({
		simplified,
		concepts,
		pages: pages.map((page) => {
			const title = page[lang].find(({ kind }) => kind === 'title')?.text ?? '';
			const called = names[page.slug || 'index']?.[lang] ?? [];
			return [page.slug, typeOf(page), title, called.map(clean).join('|')];
		}),
		records: records.map(({ page, id }) => [page, id]),
		words,
	});
	const signposts: Signposts = {
		data: Object.fromEntries(LANGS.map((lang) => [lang, dataIn(lang)])) as Signposts['data'],
		about: [
			...pages.map((page, at): About => {
				const parts = [...page.zh, ...page.en].filter(({ kind }) => /summary|heading/.test(kind));
				const head = [...counted(clean(textOf(parts))).keys()];
				const often = [...bodies[at]!]
					.filter(([key, count]) => count >= OFTEN || (spread.get(key) ?? 0) <= RARE_PAGES)
					.map(([key]) => key);
				return { head, often, date: [] };
			}),
			...records.map(({ date, title, text }): About => ({
				head: [...counted(clean([title.zh, title.en, text.zh, text.en].join('\n'))).keys()],
				often: [],
				date: date ? [date.slice(0, 7), date] : [],
			})),
		],
	};
	kept.save();
	return signposts;
}

/** How often each topic is named in a text. */
function named(text: string, vocabulary: Vocabulary): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { concept, inner } of scan(text, vocabulary)) {
		for (const found of concept ? [concept, ...inner] : []) {
			if (found.kind === 'topic') counts.set(found.key, (counts.get(found.key) ?? 0) + 1);
		}
	}
	return counts;
}

function textOf(blocks: readonly Block[]): string {
	return blocks.map(({ text }) => text).join('\n');
}

function typeOf({ slug, kind }: SourcePage): number {
	const type = slug === 'data' ? 'data' : kind;
	return Math.max(PAGE_TYPES.indexOf(type as (typeof PAGE_TYPES)[number]), 0) || fallback(type);
}

function fallback(kind: string): number {
	return kind === 'article' ? 0 : PAGE_TYPES.indexOf('page');
}

/** English words of the text that readers may misspell and that no wording holds, the frequent first. */
function spelledWords(
	text: string,
	known: ReadonlyMap<string, unknown>,
	concepts: SearchData['concepts'],
): string[] {
	const inWordings = new Set(concepts.flatMap(([forms]) => wordsOf(forms)));
	const counts = new Map<string, number>();
	for (const word of wordsOf(text)) {
		if (/^[a-z]{5,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return [...counts]
		.filter(([word, count]) => count >= SPELLED_WORD && !inWordings.has(word) && !known.has(word))
		.sort((a, b) => b[1] - a[1])
		.map(([word]) => word);
}
