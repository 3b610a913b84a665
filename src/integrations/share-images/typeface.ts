import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import opentype, { type Font } from 'opentype.js';
import { remembered } from '../../lib/remembered.ts';
import type { Advance } from '../../lib/share/text.ts';

/** A font as the share images use it. */
export interface Typeface {
	has: (char: string) => boolean;
	advance: Advance;
	/** SVG path of a character in font units, y downwards, its origin at 0 0 on the baseline. */
	outline: (char: string) => string;
	unitsPerEm: number;
}

/** Characters between which kerning is worth looking up. */
const KERNED = /[\p{Script=Latin}\d.,:;'’‘“”"()–-]/u;

/** Reads a font file of `fonts/`. */
export function readTypeface(file: URL): Typeface {
	const bytes = brotliDecompressSync(readFileSync(file));
	return typeface(opentype.parse(Uint8Array.from(bytes).buffer, { lowMemory: true }));
}

function typeface(font: Font): Typeface {
	const outlines = remembered((char: string) => outlineOf(font, char));
	const widths = remembered((pair: string) => {
		const [char = '', next] = [...pair];
		const glyph = font.charToGlyph(char);
		const isKerned = next && KERNED.test(char) && KERNED.test(next);
		const kerning = isKerned ? font.getKerningValue(glyph, font.charToGlyph(next)) : 0;
		return (glyph.advanceWidth + kerning) / font.unitsPerEm;
	});
	return {
		has: (char) => font.hasChar(char),
		advance: (char, next = '') => widths(char + next),
		outline: outlines,
		unitsPerEm: font.unitsPerEm,
	};
}

function outlineOf(font: Font, char: string): string {
	const at = (x = 0, y = 0) => `${x} ${-y}`;
	return font
		.charToGlyph(char)
		.path.commands.map(({ type, x, y, x1, y1, x2, y2 }) => {
			if (type === 'Z') return 'Z';
			if (type === 'Q') return `Q${at(x1, y1)} ${at(x, y)}`;
			if (type === 'C') return `C${at(x1, y1)} ${at(x2, y2)} ${at(x, y)}`;
			return `${type}${at(x, y)}`;
		})
		.join('');
}
