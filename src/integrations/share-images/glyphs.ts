import type { Drawing, Weight } from '../../lib/share/marks.ts';
import type { Typeface } from './typeface.ts';

/**
 * The weights for a page. The medium one has fewer characters: a page that needs others is set in
 * bold throughout.
 */
export function weightsFor(text: string, type: Record<Weight, Typeface>): Record<Weight, Typeface> {
	return [...text].every(type.medium.has) ? type : { ...type, medium: type.bold };
}

/**
 * Stops at a character that the fonts lack, and says of which page it is and what to do.
 * @param source file of the page
 */
export function checkGlyphs(
	{ marks }: Drawing,
	type: Record<Weight, Typeface>,
	source: string,
): void {
	for (const mark of marks) {
		if (mark.kind !== 'text') continue;
		const missing = [...mark.text].find((char) => !type[mark.weight].has(char));
		if (missing === undefined) continue;
		const code = missing.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
		throw new Error(
			`${source}: the share image needs "${missing}" (U+${code}), which its font lacks. Write title and summary without it, or put it into the font with scripts/fonts/main.ts, which says how.`,
		);
	}
}
