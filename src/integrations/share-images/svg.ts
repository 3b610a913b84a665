import type { Colors } from '../../lib/colors.ts';
import { SHARE_SIZE } from '../../lib/share/address.ts';
import type { Drawing, Mark, PathMark, TextMark, Weight } from '../../lib/share/marks.ts';
import { setLine } from '../../lib/share/text.ts';
import type { Typeface } from './typeface.ts';

/** What a drawing is drawn with. */
export interface Pens {
	type: Record<Weight, Typeface>;
	color: Colors;
	/** The site's icon, an SVG file. */
	emblem: string;
}

/** A drawing as an SVG file in which all text is outlines, so that it looks the same on every machine. */
export function svgOf({ marks, inside }: Drawing, pens: Pens): string {
	const { width, height } = SHARE_SIZE;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
		`<clipPath id="inside"><path d="${inside}"/></clipPath>`,
		`<rect width="${width}" height="${height}" fill="${pens.color('paper')}"/>`,
		...marks.map((mark) => drawnOnce(mark, pens)),
		'</svg>',
	].join('\n');
}

const known = new WeakMap<Mark, { pens: Pens; svg: string }>();

/** What stands on many pictures, as the basin does, is the same object on each. */
function drawnOnce(mark: Mark, pens: Pens): string {
	const found = known.get(mark);
	if (found && isSame(found.pens, pens)) return found.svg;
	const svg = drawn(mark, pens);
	known.set(mark, { pens, svg });
	return svg;
}

function isSame(a: Pens, b: Pens): boolean {
	const isSameType = a.type.bold === b.type.bold && a.type.medium === b.type.medium;
	return isSameType && a.color === b.color && a.emblem === b.emblem;
}

function drawn(mark: Mark, pens: Pens): string {
	if (mark.kind === 'path') return path(mark, pens);
	if (mark.kind === 'text') return text(mark, pens);
	const place = `<svg x="${mark.x}" y="${mark.y}" width="${mark.size}" height="${mark.size}" `;
	return pens.emblem.replace('<svg ', place);
}

function path({ d, fill, stroke, width, isInside }: PathMark, { color }: Pens): string {
	const line = stroke
		? ` stroke="${color(stroke)}" stroke-width="${width}" stroke-linecap="round"`
		: '';
	const clip = isInside ? ' clip-path="url(#inside)"' : '';
	return `<path d="${d}" fill="${fill ? color(fill) : 'none'}"${line}${clip}/>`;
}

const SHARE_BEFORE = { start: 0, middle: 0.5, end: 1 };

function text({ text, x, y, anchor, size, weight, color }: TextMark, pens: Pens): string {
	const { advance, outline, unitsPerEm } = pens.type[weight];
	const { characters, width } = setLine(text, advance);
	const left = x - width * size * SHARE_BEFORE[anchor];
	const glyphs = characters
		.filter(({ char }) => char !== ' ')
		.map(({ char, x: em }) => {
			const shift = Math.round(em * unitsPerEm);
			return `<path${shift ? ` transform="translate(${shift})"` : ''} d="${outline(char)}"/>`;
		});
	const scale = rounded(size / unitsPerEm, 5);
	return `<g fill="${pens.color(color)}" transform="translate(${rounded(left, 1)} ${rounded(y, 1)}) scale(${scale})">${glyphs.join('')}</g>`;
}

function rounded(value: number, digits: number): number {
	return Number(value.toFixed(digits));
}
