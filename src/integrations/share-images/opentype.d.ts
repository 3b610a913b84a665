/** The part of opentype.js that is used here; the package brings no types. */
declare module 'opentype.js' {
	export interface Command {
		type: 'M' | 'L' | 'C' | 'Q' | 'Z';
		x?: number;
		y?: number;
		x1?: number;
		y1?: number;
		x2?: number;
		y2?: number;
	}
	export interface Glyph {
		index: number;
		advanceWidth: number;
		path: { commands: Command[] };
	}
	export interface Font {
		unitsPerEm: number;
		hasChar(char: string): boolean;
		charToGlyph(char: string): Glyph;
		/** In font units. */
		getKerningValue(left: Glyph, right: Glyph): number;
	}
	const opentype: {
		/** @param options `lowMemory` reads a glyph when it is asked for, which is several times quicker. */
		parse(buffer: ArrayBuffer, options: { lowMemory: boolean }): Font;
	};
	export default opentype;
}
