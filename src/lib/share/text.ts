import { isHalfEmpty, isScriptChange } from './kinsoku.ts';

/** Advance width of a character in em, kerning with the next one included. */
export type Advance = (char: string, next?: string) => number;

/** Gap between Chinese and Latin in em: what browsers draw for `text-autospace: normal`. */
const GAP = 1 / 8;
/** How much of an opening mark at the start of a line is empty, in em. */
const EMPTY_HALF = 0.5;

/** A character and the place of its left edge from the start of the line, in em. */
interface Placed {
	char: string;
	x: number;
}

/** A line of text set in type. */
export interface SetLine {
	characters: Placed[];
	/** In em. */
	width: number;
}

/** Sets one line: kerning, the gap between Chinese and Latin, no hole before an opening mark. */
export function setLine(text: string, advance: Advance): SetLine {
	const chars = [...text];
	let x = startOf(chars[0] ?? '');
	const characters = chars.map((char, index) => {
		const placed = { char, x };
		x += step(char, chars[index + 1], advance);
		return placed;
	});
	return { characters, width: Math.max(0, x) };
}

/** From the left edge of a character to that of the next, in em. */
export function step(char: string, next: string | undefined, advance: Advance): number {
	const gap = next !== undefined && isScriptChange(char, next) ? GAP : 0;
	return advance(char, next) + gap;
}

/** Where the first character of a line stands, in em: an opening mark a little before its start. */
export function startOf(char: string): number {
	return isHalfEmpty(char) ? -EMPTY_HALF : 0;
}
