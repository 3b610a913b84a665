import type { ConceptData } from '../../lib/search/data.ts';
import { normalize } from '../../lib/search/normalize.ts';
import { HAN, stemmed } from '../../lib/search/vocabulary.ts';
import type { Synonyms } from '../../schemas/search.ts';

/** A glossary term's wordings. */
export interface TermWords {
	id: string;
	zh: string;
	en: string;
	/** Hong Kong, Simplified, abbreviation, variants. */
	others: string[];
}

interface Group {
	words: string[];
	kind: 'f' | 'i' | '';
	term?: string;
}

/**
 * The vocabulary: every meaning with its wordings from the synonyms and the glossary, told apart by
 * whether the site's text uses them.
 * @param fold gives Simplified and Traditional wordings one form
 * @param text the site's text in each language, normalized and folded
 */
export function conceptsOf(
	synonyms: Synonyms,
	terms: readonly TermWords[],
	fold: (text: string) => string,
	text: { zh: string; en: string },
): ConceptData[] {
	const groups: Group[] = [
		...synonyms.topics.map(({ zh, en }): Group => ({ words: [...zh, ...en], kind: '' })),
		...synonyms.intents.map(({ zh, en }): Group => ({ words: [...zh, ...en], kind: 'i' })),
	];
	const keys = new Map<string, string>();
	const key = (word: string) => {
		const known = keys.get(word);
		if (known !== undefined) return known;
		const form = fold(normalize(word));
		const made = HAN.test(form) ? form : stemmed(form);
		keys.set(word, made);
		return made;
	};
	const groupOf = new Map<string, Group>();
	for (const group of groups) {
		for (const word of group.words) {
			if (!groupOf.has(key(word))) groupOf.set(key(word), group);
		}
	}
	for (const term of terms) {
		const words = [term.zh, term.en, ...term.others];
		const host = words
			.map((word) => groupOf.get(key(word)))
			.find((group) => group?.kind === '' && !group.term);
		if (host) {
			host.term = term.id;
			host.words.push(...words);
		} else groups.push({ words, kind: '', term: term.id });
	}
	groups.push({ words: [...synonyms.fillers.zh, ...synonyms.fillers.en], kind: 'f' });

	const taken = new Set<string>();
	const latin = ` ${stemmed(text.en)} ${stemmed(text.zh.replace(/\p{Script=Han}+/gu, ' '))} `;
	const words = groups.flatMap((group) => group.words);
	const used = new Set([
		...occurring(words.filter((word) => HAN.test(word)).map(key), text.zh),
		...occurring(
			words.filter((word) => !HAN.test(word)).map((word) => ` ${key(word)} `),
			latin,
		),
	]);
	const isUsed = (word: string) => used.has(HAN.test(word) ? key(word) : ` ${key(word)} `);
	return groups.map(({ words, kind, term }) => {
		const own = words.filter((word) => {
			const isNew = key(word) !== '' && !taken.has(key(word));
			taken.add(key(word));
			return isNew;
		});
		const inText = kind === 'f' ? own : own.filter(isUsed);
		const others = own.filter((word) => !inText.includes(word));
		const forms = [inText, others]
			.map((part) => part.join('|'))
			.join('~')
			.replace(/~$/, '');
		return term ? [forms, kind, term] : kind ? [forms, kind] : [forms];
	});
}

/** How much of a wording's beginning is looked up first. */
const BEGINNING = 2;

/** Which of many wordings stand in a text, which is gone through once. */
function occurring(words: readonly string[], text: string): Set<string> {
	const found = new Set<string>();
	const wanted = new Map<string, Set<string>>();
	for (const word of words) {
		const beginning = word.slice(0, BEGINNING);
		wanted.set(beginning, (wanted.get(beginning) ?? new Set()).add(word));
	}
	// A wording of one character is in the text or not.
	for (const word of words) if (word.length < BEGINNING && text.includes(word)) found.add(word);
	for (let at = 0; at + BEGINNING <= text.length; at += 1) {
		const left = wanted.get(text.slice(at, at + BEGINNING));
		for (const word of left ?? []) {
			if (!text.startsWith(word, at)) continue;
			found.add(word);
			left?.delete(word);
		}
	}
	return found;
}
