export type Weight = 'bold' | 'medium';

/** The colors of the drawings: names of tokens. */
type ColorName = 'paper' | 'ink' | 'ink-soft' | 'accent' | 'accent-ink' | 'expand' | 'shrink';

/** A piece of a drawing, in pixels. */
export type Mark = TextMark | PathMark | EmblemMark;

export interface TextMark {
	kind: 'text';
	text: string;
	/** Start, middle or end of the line, as `anchor` says, and its baseline. */
	x: number;
	y: number;
	anchor: 'start' | 'middle' | 'end';
	size: number;
	weight: Weight;
	color: ColorName;
}

export interface PathMark {
	kind: 'path';
	d: string;
	fill?: ColorName;
	stroke?: ColorName;
	/** Of the stroke. */
	width?: number;
	/** Cut to the inside of the basin. */
	isInside?: boolean;
}

/** The site's own icon. */
interface EmblemMark {
	kind: 'emblem';
	x: number;
	y: number;
	size: number;
}

/** A drawing of 1200 × 630 pixels. */
export interface Drawing {
	marks: Mark[];
	/** Path to which marks that are inside are cut. */
	inside: string;
}
