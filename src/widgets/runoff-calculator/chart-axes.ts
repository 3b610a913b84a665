import type { ScaleOptions } from 'chart.js';
import type { FigureTexts } from '~/lib/runoff/figure';
import type { PanelId } from '~/lib/runoff/series';

/** Share of the height of each panel. */
const WEIGHT = { assets: 3, liabilities: 3, flows: 2 };
/** Dates beside each other, on a screen and on a phone. */
const MOST_DATES = { wide: 5, narrow: 3 };
const NARROW = 480;

export interface AxisStyle {
	ink: string;
	rule: string;
	fontFamily: string;
}

/** The common axis of time: months by their place in the series, named by `nameOf`. */
export function timeAxis(style: AxisStyle, nameOf: (index: number) => string) {
	return {
		type: 'linear',
		min: 0,
		grid: { color: style.rule },
		afterBuildTicks(axis) {
			const most = axis.chart.width < NARROW ? MOST_DATES.narrow : MOST_DATES.wide;
			const step = Math.max(1, Math.ceil(axis.max / (most - 1)));
			const count = Math.floor(axis.max / step) + 1;
			axis.ticks = Array.from({ length: count }, (_, index) => ({ value: index * step }));
		},
		ticks: {
			...ticksOf(style),
			align: 'inner',
			callback: (value) => nameOf(Number(value)),
		},
	} as ScaleOptions<'linear'>;
}

/** The axis of a panel; the chart piles its panels from the bottom, by `weight`. */
export function panelAxis(style: AxisStyle, panel: PanelId, weight: number, texts: FigureTexts) {
	return {
		type: 'linear',
		stack: 'panels',
		stackWeight: WEIGHT[panel],
		weight,
		min: 0,
		grid: { color: style.rule },
		ticks: {
			...ticksOf(style),
			maxTicksLimit: 5,
			includeBounds: false,
			// The 0 of one panel would stand on the top of the next.
			callback: (value) => (value === 0 ? '' : texts.number(Number(value))),
		},
	} as ScaleOptions<'linear'>;
}

function ticksOf({ ink, fontFamily }: AxisStyle) {
	return {
		color: ink,
		font: { family: fontFamily, size: 12 },
		// Over the bands, which would hide the numbers inside of the plot.
		z: 1,
		// Neither turned nor thinned out: both would measure every name at every change.
		autoSkip: false,
		minRotation: 0,
		maxRotation: 0,
	};
}
