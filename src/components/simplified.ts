import { Converter } from 'opencc-js/t2cn';

const simplify = Converter({ from: 't', to: 'cn' });

/**
 * Pairs of characters of a text, Traditional first, without separators: each with its Simplified form,
 * where it has another. In that direction there is one answer; 髮 and 發 are both 发.
 */
export function simplifiedPairs(text: string): string {
	const pairs = [...new Set(text.match(/\p{Script=Han}/gu))].map((character) => ({
		character,
		simple: simplify(character),
	}));
	return pairs
		.filter(({ character, simple }) => simple !== character && [...simple].length === 1)
		.map(({ character, simple }) => character + simple)
		.join('');
}
