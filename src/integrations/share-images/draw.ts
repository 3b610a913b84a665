import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { colorsOf } from '../../lib/colors.ts';
import type { Lang } from '../../i18n/languages.ts';
import { basin } from '../../lib/share/basin.ts';
import { card } from '../../lib/share/card.ts';
import type { Drawing, Weight } from '../../lib/share/marks.ts';
import { checkGlyphs, weightsFor } from './glyphs.ts';
import { sharedPages } from './pages.ts';
import { basinData } from './records.ts';
import { svgOf } from './svg.ts';
import { readTypeface, type Typeface } from './typeface.ts';

/** A share image before it is made of pixels. */
export interface Drawn {
	/** Where it goes, from the folder that is built. */
	image: string;
	svg: string;
}

/**
 * Draws the share images of all pages under a project's root, each when it is asked for: together they are
 * large. A character that the fonts lack stops it with the page and what to do.
 */
export function* drawAll(root: string): Generator<Drawn> {
	const type: Record<Weight, Typeface> = {
		bold: readTypeface(new URL('fonts/noto-sans-tc-700.ttf.br', import.meta.url)),
		medium: readTypeface(new URL('fonts/noto-sans-tc-500.ttf.br', import.meta.url)),
	};
	const color = colorsOf(readFileSync(join(root, 'src/styles/tokens.css'), 'utf8'), 'light');
	const emblem = readFileSync(join(root, 'public/favicon.svg'), 'utf8').trim();
	const data = basinData(root);
	const basins = { zh: basin(data('zh')), en: basin(data('en')) } satisfies Record<Lang, Drawing>;
	for (const { source, lang, text, image } of sharedPages(root)) {
		const words = [text.summary, text.section, ...wordsOf(basins[lang])].join('');
		const weights = weightsFor(words, type);
		const advances = { bold: weights.bold.advance, medium: weights.medium.advance };
		const drawing = card(text, basins[lang], advances);
		checkGlyphs(drawing, weights, source);
		yield { image, svg: svgOf(drawing, { type: weights, color, emblem }) };
	}
}

function wordsOf({ marks }: Drawing): string[] {
	return marks.map((mark) => (mark.kind === 'text' ? mark.text : ''));
}
