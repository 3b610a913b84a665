import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import dictionary from 'dictionary-en';
import nspell from 'nspell';
import type { Passage } from '../prose';
import type { Fault } from './rule';

/** The project's own words: names and terms that the dictionary lacks, one on a line, sorted. */
const WORD_LIST = 'tests/content/words.txt';

export function readWords(root: string): string[] {
	return readFileSync(join(root, WORD_LIST), 'utf8').split('\n').filter(Boolean);
}

/** What is not prose: addresses, paths, column names, languages, the form of a date. */
const NOT_PROSE =
	/https?:\S+|(?<!\S)\/\S*|\b[a-z0-9-]+\/[a-z0-9/-]+|\b\w*_\w*\b|\b(?:zh|en)-[A-Za-z-]+|\bYYYY(?:-MM)?(?:-DD)?\b/g;
const WORD = /[\p{Script=Latin}\p{N}]+(?:['’]\p{Script=Latin}+)*/gu;

/** Judges English by the American dictionary and the project's list. */
export class Speller {
	readonly #dictionary = nspell(dictionary);
	readonly #own: ReadonlySet<string>;
	readonly #judged = new Map<string, boolean>();
	readonly #suggested = new Map<string, string[]>();

	constructor(words: Iterable<string>) {
		this.#own = new Set(words);
	}

	/** Whether the dictionary alone knows a word. */
	isCommon(word: string): boolean {
		return this.#dictionary.correct(word);
	}

	/** Words of a text that are not spelled rightly. */
	misspelled(text: string): string[] {
		return [...text.replace(NOT_PROSE, ' ').matchAll(WORD)]
			.map(([word]) => word.replace('’', "'"))
			.filter((word) => !/\p{N}/u.test(word) && !this.#isRight(word));
	}

	/** What the dictionary would write instead, best first. */
	suggest(word: string): string[] {
		const found = this.#suggested.get(word) ?? this.#dictionary.suggest(word).slice(0, 3);
		this.#suggested.set(word, found);
		return found;
	}

	#isRight(word: string): boolean {
		const known = this.#judged.get(word) ?? this.#judge(word);
		this.#judged.set(word, known);
		return known;
	}

	/** A word of the list may begin a sentence or stand in the possessive; one with a capital keeps it. */
	#judge(word: string): boolean {
		const bare = word.replace(/'s$|s'$/, '');
		const lower = bare.charAt(0).toLowerCase() + bare.slice(1);
		return (
			this.isCommon(word) || this.isCommon(bare) || this.#own.has(bare) || this.#own.has(lower)
		);
	}
}

/** Misspelled words with where they stand and what is suggested. */
export function spellingFaults(speller: Speller, passages: readonly Passage[]): Fault[] {
	return passages.flatMap(({ where, text }) =>
		speller.misspelled(text).map((word) => {
			const instead = speller.suggest(word).join(', ') || 'no suggestion';
			const message = `"${word}" → ${instead} (English: spelling; a name or term goes into ${WORD_LIST})`;
			return { where, message };
		}),
	);
}
