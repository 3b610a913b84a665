import { linearScale, type Scale } from './scale.ts';
import { placeOf } from './time.ts';

/** What a number counts: amounts of money, a rate in percent, a difference of rates in percentage points. */
export type Unit = 'usd-bn' | 'percent' | 'points';

/** Where a figure's panels stand in its view box, and which years they span from left to right. */
export interface PlotBox {
	width: number;
	height: number;
	left: number;
	right: number;
	span: readonly [number, number];
}

/** Where one panel stands, and the values at its bottom and top. */
export interface PlotFrame {
	top: number;
	bottom: number;
	min: number;
	max: number;
}

/** How a series is drawn. `steps` hold for a whole month. */
export type PlotShape = 'line' | 'area' | 'bars' | 'steps';

interface PlotPanel extends PlotFrame {
	unit: Unit;
	/** Month or day of each reading. */
	at: string[];
	series: {
		label: { zh: string; en: string };
		shape: PlotShape;
		/** Bars of a fall stand upright, though the record counts it as negative. */
		isFall?: boolean;
		values: (number | null)[];
	}[];
}

/** A figure as the browser takes it over: the numbers of its drawing and where they stand. */
export interface PlotData {
	box: PlotBox;
	panels: PlotPanel[];
}

/** Places from left to right, in units of the view box, of years. */
export function plotX({ span, left, right }: PlotBox): Scale {
	return linearScale(span, [left, right]);
}

/**
 * The values at the top and the bottom of the whole figure, if a panel's scale went on to there: so a
 * scale of the figure's height draws inside the panel alone.
 */
export function stretched({ top, bottom, min, max }: PlotFrame, height: number) {
	const value = linearScale([bottom, top], [min, max]);
	return { min: value(height), max: value(0) };
}

/** Every month of which a figure has a reading, in order, with its place in years. */
export function monthsOf({ panels }: PlotData): { month: string; year: number }[] {
	const found = new Map<string, number>();
	for (const { at } of panels) {
		for (const day of at) if (!found.has(monthOf(day))) found.set(monthOf(day), placeOf(day));
	}
	return [...found].map(([month, year]) => ({ month, year })).sort((a, b) => a.year - b.year);
}

export interface PlotReading {
	panel: number;
	series: number;
	unit: Unit;
	value: number | undefined;
}

/** Every series of a figure with its value in a month, in the order of the panels. */
export function readingsIn({ panels }: PlotData, month: string): PlotReading[] {
	return panels.flatMap(({ at, unit, series: all }, panel) => {
		const index = at.findIndex((day) => monthOf(day) === month);
		return all.map(({ values }, series) => ({
			panel,
			series,
			unit,
			value: values[index] ?? undefined,
		}));
	});
}

/** The newest month with a value in every series, else the newest: what a figure reads at first. */
export function newestMonth(data: PlotData): string {
	const months = monthsOf(data).map(({ month }) => month);
	const isWhole = (month: string) =>
		readingsIn(data, month).every(({ value }) => value !== undefined);
	return months.findLast(isWhole) ?? months.at(-1) ?? '';
}

function monthOf(day: string): string {
	return day.slice(0, 7);
}
