import type { ConceptData } from './data.ts';
import { stem } from './english.ts';
import { normalize } from './normalize.ts';

export interface Concept {
	/** `#` and its place in the list. */
	key: string;
	kind: 'topic' | 'intent' | 'filler';
	/** Id of the glossary term, where it is one. */
	term?: string;
	/** Wordings that the site's text uses, its first choice first. */
	own: string[];
	/** All other wordings. */
	others: string[];
}

/** All words that the site knows, arranged for finding them in a text. */
export interface Vocabulary {
	concepts: Concept[];
	/** Wordings in Han characters. */
	han: Map<string, Concept>;
	/** Length of the longest of them, in characters. */
	longest: number;
	/** Wordings in both: H按. */
	mixed: Map<string, Concept>;
	/** Wordings in Latin letters, by the stems of their words, a space between. */
	latin: Map<string, Concept>;
	/** Most words in one of them. */
	most: number;
	/** First characters and first stems of wordings: most places of a text begin none. */
	starts: Set<string>;
}

const KINDS = { f: 'filler', i: 'intent', '': 'topic' } as const;

export const HAN = /\p{Script=Han}/u;

/** Words of normalized Latin text. */
export function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}]+(?:\.\d+)*/gu) ?? [];
}

/** Stems of the words of a text, a space between: the form in which Latin wordings are compared. */
export function stemmed(text: string): string {
	return wordsOf(text).map(stem).join(' ');
}

/** @param fold gives Simplified and Traditional characters one form */
export function makeVocabulary(
	data: readonly ConceptData[],
	fold: (text: string) => string,
): Vocabulary {
	const vocabulary: Vocabulary = {
		concepts: [],
		han: new Map(),
		longest: 0,
		mixed: new Map(),
		latin: new Map(),
		most: 0,
		starts: new Set(),
	};
	data.forEach(([forms, kind = '', term], at) => {
		const [own = [], others = []] = forms.split('~').map((part) => part.split('|').filter(Boolean));
		const concept: Concept = {
			key: `#${at.toString(36)}`,
			kind: KINDS[kind],
			...(term ? { term } : {}),
			own,
			others,
		};
		vocabulary.concepts.push(concept);
		for (const form of [...own, ...others]) addForm(vocabulary, fold(normalize(form)), concept);
	});
	return vocabulary;
}

function addForm(vocabulary: Vocabulary, form: string, concept: Concept) {
	if (HAN.test(form) && /[^\p{Script=Han}]/u.test(form)) {
		if (!vocabulary.mixed.has(form)) vocabulary.mixed.set(form, concept);
	} else if (HAN.test(form)) {
		if (!vocabulary.han.has(form)) vocabulary.han.set(form, concept);
		vocabulary.longest = Math.max(vocabulary.longest, [...form].length);
		vocabulary.starts.add([...form][0]!);
	} else {
		const stems = stemmed(form);
		if (stems && !vocabulary.latin.has(stems)) vocabulary.latin.set(stems, concept);
		const words = stems.split(' ');
		vocabulary.most = Math.max(vocabulary.most, words.length);
		vocabulary.starts.add(words[0]!);
	}
}
