import { isHan } from './kinsoku.ts';

/** Made once: making it takes longer than using it. */
const segmenter = new Intl.Segmenter('zh-TW', { granularity: 'word' });

/** Indexes that lie within a Chinese word, or between a number and what it counts. */
export function wordInsides(chars: readonly string[]): Set<number> {
	const insides = new Set<number>();
	let index = 0;
	for (const { segment } of segmenter.segment(chars.join(''))) {
		const length = [...segment].length;
		for (let inside = 1; inside < length; inside += 1) insides.add(index + inside);
		index += length;
		if (isWithinAmount(chars, index)) insides.add(index);
	}
	return insides;
}

/** Between a number and what it counts, or its parts: 2|兆|3,793|億|美元, $2.379 |trillion. */
function isWithinAmount(chars: readonly string[], index: number): boolean {
	const isSpaced = chars[index - 1] === ' ';
	const before = chars[index - (isSpaced ? 2 : 1)] ?? '';
	if (/\d/.test(before)) return isSpaced || isHan(chars[index] ?? '');
	return /[兆億萬]/.test(before);
}
