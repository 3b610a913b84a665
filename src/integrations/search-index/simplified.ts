import { Converter } from 'opencc-js';
import { HAN } from '../../lib/search/vocabulary.ts';

/**
 * Pairs of characters that are one word's in different scripts, for the browser: each Simplified
 * character, and each Traditional one that Simplified Chinese writes the same, with the one that the site
 * uses most. Only for characters of the given text, so that a few kB do what the full tables do in 400.
 * @returns pairs, without separators
 */
export function characterPairs(text: string): string {
	const simplify = Converter({ from: 't', to: 'cn' });
	const counts = new Map<string, number>();
	for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
	const classes = new Map<string, string[]>();
	for (const character of counts.keys()) {
		if (!HAN.test(character)) continue;
		const simplified = simplify(character);
		classes.set(simplified, [...(classes.get(simplified) ?? []), character]);
	}
	const pairs: string[] = [];
	for (const [simplified, members] of classes) {
		const all = new Set([simplified, ...members]);
		const usual = [...all].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0]!;
		for (const member of all) if (member !== usual) pairs.push(member + usual);
	}
	return pairs.sort().join('');
}
