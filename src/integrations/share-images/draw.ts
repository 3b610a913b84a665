import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { colorsOf } from '../../lib/colors.ts';
import type { Lang } from '../../i18n/languages.ts';
import { basin } from '../../lib/share/basin.ts';
import { card } from '../../lib/share/card.ts';
import type { Drawing, Weight } from '../../lib/share/marks.ts';
import { keyOf } from '../kept.ts';
import { checkGlyphs, weightsFor } from './glyphs.ts';
import { sharedPages } from './pages.ts';
import { basinData } from './records.ts';
import { svgOf } from './svg.ts';
import { readTypeface, type Typeface } from './typeface.ts';

/** The share image of a page. */
export interface ShareImage {
	/** Where it goes, from the folder that is built. */
	image: string;
	/** All that it is drawn of. */
	input: string[];
	/**
	 * Draws it, as SVG.
	 * @throws with the page and what to do, at a character that the fonts lack
	 */
	draw: () => string;
}

const FONTS = {
	bold: new URL('fonts/noto-sans-tc-700.ttf.br', import.meta.url),
	medium: new URL('fonts/noto-sans-tc-500.ttf.br', import.meta.url),
} satisfies Record<Weight, URL>;

/** The share images of all pages under a project's root. Fonts are read when the first is drawn. */
export function shareImages(root: string): ShareImage[] {
	const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
	const emblem = readFileSync(join(root, 'public/favicon.svg'), 'utf8').trim();
	const color = colorsOf(tokens, 'light');
	const data = basinData(root);
	const basins = { zh: basin(data('zh')), en: basin(data('en')) } satisfies Record<Lang, Drawing>;
	const fonts = keyOf(Object.values(FONTS).map((file) => readFileSync(file)));
	const common = keyOf([tokens, emblem, JSON.stringify(basins), fonts]);
	let read: Record<Weight, Typeface> | undefined;
	return sharedPages(root).map(({ source, lang, text, image }) => ({
		image,
		input: [common, lang, JSON.stringify(text)],
		draw: () => {
			const type = (read ??= {
				bold: readTypeface(FONTS.bold),
				medium: readTypeface(FONTS.medium),
			});
			const words = [text.summary, text.section, ...wordsOf(basins[lang])].join('');
			const weights = weightsFor(words, type);
			const advances = { bold: weights.bold.advance, medium: weights.medium.advance };
			const drawing = card(text, basins[lang], advances);
			checkGlyphs(drawing, weights, source);
			return svgOf(drawing, { type: weights, color, emblem });
		},
	}));
}

function wordsOf({ marks }: Drawing): string[] {
	return marks.map((mark) => (mark.kind === 'text' ? mark.text : ''));
}
