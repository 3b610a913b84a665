import { SHARE_SIZE } from './address.ts';
import { SIDE } from './basin.ts';
import { type Fitted, fit, fitOrCut, type Setting, type Step } from './fit.ts';
import type { Drawing, Mark, TextMark, Weight } from './marks.ts';
import { beginnings } from './sentences.ts';
import type { Advance } from './text.ts';

/** What is told about a page on its share image. */
export interface CardText {
	title: string;
	/** One sentence that answers the title. */
	summary: string;
	/** Name of the site and of the page's section; '' where there is none to name. */
	site: string;
	section: string;
}

const WIDTH = SHARE_SIZE.width - 2 * SIDE;
/** Heights between which title and summary stand. */
const [TOP, BOTTOM] = [118, 404];
const BETWEEN = 18;

const TITLE: readonly Step[] = [
	{ size: 100, most: 1 },
	{ size: 84, most: 1 },
	{ size: 74, most: 2 },
	{ size: 66, most: 2 },
	{ size: 58, most: 3 },
	{ size: 50, most: 3 },
	{ size: 44, most: 3 },
];
/** A title is not made smaller than this only to make room for the whole summary. */
const SMALLEST_BESIDE_SUMMARY = 58;
const SUMMARY: readonly Step[] = [
	{ size: 32, most: 3 },
	{ size: 30, most: 3 },
	{ size: 28, most: 4 },
];

/** Lays out the share image of a page above the basin, which is the same on all. */
export function card(text: CardText, basin: Drawing, type: Record<Weight, Advance>): Drawing {
	const head: Mark[] = [
		{ kind: 'emblem', x: SIDE, y: 46, size: 50 },
		line(text.site, SIDE + 66, 81, 30, { weight: 'bold' }),
		line(text.section, SHARE_SIZE.width - SIDE, 81, 28, { color: 'accent', anchor: 'end' }),
	];
	const { title, summary } = chooseSizes(text, type);
	const slack = BOTTOM - TOP - heightOf(title) - (summary ? BETWEEN + heightOf(summary) : 0);
	const top = TOP + Math.min(slack / 2, 36);
	const below = top + heightOf(title) + BETWEEN;
	return {
		...basin,
		marks: [
			...head,
			...block(title, top, { weight: 'bold' }),
			...(summary ? block(summary, below, { color: 'ink-soft' }) : []),
			...basin.marks,
		].filter((mark) => mark.kind !== 'text' || mark.text !== ''),
	};
}

/**
 * The largest title beside which the whole summary has room; where there is none, the largest title
 * and as much of the summary as makes a whole statement, or nothing of it.
 */
function chooseSizes(
	{ title, summary }: CardText,
	type: Record<Weight, Advance>,
): { title: Fitted; summary?: Fitted } {
	const titleSetting: Setting = { advance: type.bold, leading: 1.26, balanced: true };
	const summarySetting: Setting = { advance: type.medium, leading: 1.45, balanced: false };
	const box = { width: WIDTH, height: BOTTOM - TOP };
	const under = (above: Fitted, text: string) =>
		fit(
			text,
			SUMMARY,
			{ width: WIDTH, height: box.height - heightOf(above) - BETWEEN },
			summarySetting,
		);

	for (const step of TITLE.filter(({ size }) => size >= SMALLEST_BESIDE_SUMMARY)) {
		const fitted = fit(title, [step], box, titleSetting);
		const whole = fitted && under(fitted, summary);
		if (whole) return { title: fitted, summary: whole };
	}
	const fitted = fitOrCut(title, TITLE, box, titleSetting);
	const parts = beginnings(summary).map((beginning) => under(fitted, beginning));
	return { title: fitted, summary: parts.find((part) => part !== undefined) };
}

const heightOf = ({ lines, leading }: Fitted) => lines.length * leading;

/** Share of the leading that lies above a line's baseline, so that lines look centred in their height. */
const BASELINE = 0.5;
const CAP_MIDDLE = 0.36;

function block({ lines, size, leading }: Fitted, top: number, rest: Partial<TextMark>): TextMark[] {
	return lines.map((text, index) =>
		line(text, SIDE, top + (index + BASELINE) * leading + CAP_MIDDLE * size, size, rest),
	);
}

function line(text: string, x: number, y: number, size: number, rest: Partial<TextMark>): TextMark {
	return {
		kind: 'text',
		text,
		x,
		y,
		anchor: 'start',
		size,
		weight: 'medium',
		color: 'ink',
		...rest,
	};
}
