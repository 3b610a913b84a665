import { linearScale } from '../chart/scale.ts';
import { type Ticks, ticksBetween } from '../chart/ticks.ts';
import type { MortgageInput } from './model.ts';
import { splitMortgage, type YearSplit } from './split.ts';

/** The years of one loan as stacked bars: interest below, principal above it. */
export interface SplitPanel {
	left: number;
	right: number;
	/** SVG paths of all bars of one kind. */
	interest: string;
	principal: string;
	/** Years that are named under the bars. */
	years: { year: number; x: number }[];
}

export interface MortgageFigure {
	before: SplitPanel;
	after: SplitPanel;
	amounts: Ticks & { y: number[] };
}

/** View box and frame; both panels share the height. */
export const SPLIT_FRAME = {
	width: 480,
	height: 300,
	left: 66,
	right: 472,
	top: 50,
	bottom: 250,
	gap: 20,
} as const;

const round = (value: number) => Math.round(value * 10) / 10;

function bar(x: number, width: number, top: number, bottom: number): string {
	return `M${round(x)} ${round(bottom)}V${round(top)}H${round(x + width)}V${round(bottom)}Z`;
}

/** Years to name: about three, at round distances. */
function namedYears(count: number): number[] {
	const step = [1, 2, 5, 10, 20].find((size) => count / size <= 4) ?? 20;
	return Array.from({ length: Math.floor(count / step) }, (_, index) => (index + 1) * step);
}

function panel(
	years: readonly YearSplit[],
	[left, right]: readonly [number, number],
	y: (amount: number) => number,
): SplitPanel {
	const width = (right - left) / years.length;
	const bars = years.map(({ interest, principal }, index) => {
		const x = left + index * width;
		// A tenth of each place is left free, so that single years can be told apart.
		const at = [x + width * 0.05, width * 0.9] as const;
		return {
			interest: bar(...at, y(interest), y(0)),
			principal: bar(...at, y(interest + principal), y(interest)),
		};
	});
	return {
		left,
		right,
		interest: bars.map(({ interest }) => interest).join(''),
		principal: bars.map(({ principal }) => principal).join(''),
		years: namedYears(years.length).map((year) => ({ year, x: left + (year - 0.5) * width })),
	};
}

/** Geometry of the payment's two parts over the years, before and after the change of rate. */
export function mortgageFigure(input: MortgageInput): MortgageFigure {
	const { before, after } = splitMortgage(input);
	const payments = [...before, ...after].map(({ interest, principal }) => interest + principal);
	const amounts = ticksBetween(0, Math.max(...payments), 4);
	const y = linearScale([0, amounts.values.at(-1) ?? 1], [SPLIT_FRAME.bottom, SPLIT_FRAME.top]);
	const middle = (SPLIT_FRAME.left + SPLIT_FRAME.right) / 2;
	const half = SPLIT_FRAME.gap / 2;
	return {
		before: panel(before, [SPLIT_FRAME.left, middle - half], y),
		after: panel(after, [middle + half, SPLIT_FRAME.right], y),
		amounts: { ...amounts, y: amounts.values.map(y) },
	};
}
