import { breakLines, countLines } from './lines.ts';
import type { Advance } from './text.ts';

/** A size to try, in pixels, and how many lines of it there may be. */
export interface Step {
	size: number;
	most: number;
}

export interface Fitted {
	lines: string[];
	/** Pixels. */
	size: number;
	/** Distance of the baselines, in pixels. */
	leading: number;
}

export interface Box {
	/** Pixels. */
	width: number;
	height: number;
}

export interface Setting {
	advance: Advance;
	/** Leading as a multiple of the size. */
	leading: number;
	balanced: boolean;
}

/** The text at the first of the sizes at which it fits, or undefined. */
export function fit(
	text: string,
	steps: readonly Step[],
	{ width, height }: Box,
	setting: Setting,
): Fitted | undefined {
	for (const { size, most } of steps) {
		const breaking = { ...setting, width: width / size };
		const leading = size * setting.leading;
		const count = countLines(text, breaking);
		if (count > most || count * leading > height) continue;
		return { lines: breakLines(text, breaking), size, leading };
	}
	return undefined;
}

const ELLIPSIS = '…';

/** As `fit`; a text that fits at no size is cut at the last one and ends in an ellipsis. */
export function fitOrCut(text: string, steps: readonly Step[], box: Box, setting: Setting): Fitted {
	const last = steps.slice(-1);
	const chars = [...text];
	let length = chars.length;
	let fitted = fit(text, steps, box, setting);
	while (!fitted && length > 1) {
		length -= 1;
		fitted = fit(chars.slice(0, length).join('').trimEnd() + ELLIPSIS, last, box, setting);
	}
	return fitted ?? { lines: [], size: 0, leading: 0 };
}
