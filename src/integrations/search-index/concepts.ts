import type { ConceptData } from '../../lib/search/data';
import { normalize } from '../../lib/search/normalize';
import { HAN, stemmed } from '../../lib/search/vocabulary';
import type { Synonyms } from '../../schemas/search';

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
	const key = (word: string) => {
		const form = fold(normalize(word));
		return HAN.test(form) ? form : stemmed(form);
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
	const isUsed = (word: string) =>
		HAN.test(word) ? text.zh.includes(key(word)) : latin.includes(` ${key(word)} `);
	return groups.map(({ words, kind, term }) => {
		const own = words.filter((word) => {
			const isNew = key(word) !== '' && !taken.has(key(word));
			taken.add(key(word));
			return isNew;
		});
		const used = kind === 'f' ? own : own.filter(isUsed);
		const others = own.filter((word) => !used.includes(word));
		const forms = [used, others]
			.map((part) => part.join('|'))
			.join('~')
			.replace(/~$/, '');
		return term ? [forms, kind, term] : kind ? [forms, kind] : [forms];
	});
}
