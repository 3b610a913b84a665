declare module 'nspell' {
	interface Spell {
		correct(word: string): boolean;
		suggest(word: string): string[];
	}

	/** @param dictionary the two files of a Hunspell dictionary */
	export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): Spell;
}
