import { type ActualMonth } from './backtest.ts';
import type { RunoffInput, RunoffRun } from './model.ts';
import { addMonths, type Month } from './month.ts';

export const PANELS = ['assets', 'liabilities', 'flows'] as const;
export type PanelId = (typeof PANELS)[number];

export type SeriesId =
	| 'treasuries'
	| 'mbs'
	| 'actual'
	| 'actual-total'
	| 'reserves'
	| 'rrp'
	| 'tga'
	| 'currency'
	| 'floor'
	| 'treasury-cap'
	| 'treasury-runoff'
	| 'mbs-cap'
	| 'mbs-runoff';

/** One thing drawn. USD bn; `null` where there is nothing. */
export interface Series {
	id: SeriesId;
	/** An area lies on the area before it in its panel; a step holds through its month. */
	shape: 'area' | 'line' | 'step';
	/** Top edge: of an area the sum of what is stacked up to it. */
	values: (number | null)[];
}

/** What the figure shows, for the drawing at build time and in the browser alike. */
export interface RunoffSeries {
	/** The month before the first, which holds the opening levels, then every month run. */
	months: Month[];
	panels: { id: PanelId; series: Series[] }[];
}

export function runoffSeries(
	input: RunoffInput,
	run: RunoffRun,
	actuals: readonly ActualMonth[],
): RunoffSeries {
	const levels = [input, ...run.months];
	const months = [addMonths(input.start, -1), ...run.months.map(({ month }) => month)];
	const byMonth = new Map(actuals.map((actual) => [actual.month, actual]));
	const actual = months.map((month) => byMonth.get(month));
	const flow = (pick: (month: RunoffRun['months'][number]) => number) => [
		null,
		...run.months.map(pick),
	];
	const assets: Series[] = [
		...stack([
			['treasuries', levels.map(({ treasuries }) => treasuries)],
			['mbs', levels.map(({ mbs }) => mbs)],
		]),
	];
	if (actual.some(Boolean)) {
		assets.push(
			{ id: 'actual', shape: 'line', values: actual.map((one) => one?.treasuries ?? null) },
			{
				id: 'actual-total',
				shape: 'line',
				values: actual.map((one) => (one ? one.treasuries + one.mbs : null)),
			},
		);
	}
	return {
		months,
		panels: [
			{ id: 'assets', series: assets },
			{
				id: 'liabilities',
				series: [
					// Reserves lie lowest, so that the floor can be read against them.
					...stack([
						['reserves', levels.map(({ reserves }) => reserves)],
						['rrp', levels.map(({ rrp }) => rrp)],
						['tga', levels.map(() => input.tga)],
						['currency', levels.map(({ currency }) => currency)],
					]),
					{ id: 'floor', shape: 'line', values: levels.map(() => input.floor) },
				],
			},
			{
				id: 'flows',
				series: [
					{ id: 'treasury-cap', shape: 'step', values: flow((month) => month.treasuryCap) },
					{ id: 'treasury-runoff', shape: 'step', values: flow((month) => month.treasuryRunoff) },
					{ id: 'mbs-cap', shape: 'step', values: flow((month) => month.mbsCap) },
					{ id: 'mbs-runoff', shape: 'step', values: flow((month) => month.mbsRunoff) },
				],
			},
		],
	};
}

function stack(layers: [SeriesId, number[]][]): Series[] {
	let below: number[] = [];
	return layers.map(([id, amounts]) => {
		below = amounts.map((amount, index) => amount + (below[index] ?? 0));
		return { id, shape: 'area', values: below };
	});
}

/**
 * Every so many months of a long series, so that a screen is not given more points than it can show.
 * The last month is kept.
 * @returns the shorter series, and the places of its months in the long one
 */
export function thinned(
	series: RunoffSeries,
	most: number,
): { series: RunoffSeries; places: number[] } {
	const last = series.months.length - 1;
	const step = Math.max(1, Math.ceil(last / most));
	const places = Array.from({ length: Math.ceil(last / step) }, (_, index) => index * step);
	places.push(last);
	const keep = <T>(all: readonly T[]) => places.map((place) => all[place]!);
	const panels = series.panels.map(({ id, series: lines }) => ({
		id,
		series: lines.map((line) => ({ ...line, values: keep(line.values) })),
	}));
	return { series: { months: keep(series.months), panels }, places };
}
