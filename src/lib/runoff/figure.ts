import { linePath, type Point } from '../chart/path.ts';
import { linearScale, type Scale, ticksTo } from '../chart/scale.ts';
import type { PanelId, RunoffSeries, Series, SeriesId } from './series.ts';

/** One element of the drawing. Whoever draws only makes it. */
interface FigureMark {
	tag: 'path' | 'line' | 'text';
	attributes: Record<string, string | number>;
	text?: string;
}

/** The words of the drawing in one language. */
export interface FigureTexts {
	panel: (id: PanelId) => string;
	series: (id: SeriesId) => string;
	number: (value: number) => string;
}

export interface RunoffFigure {
	width: number;
	height: number;
	marks: FigureMark[];
}

export const SIZE = { width: 720, height: 660, left: 10, right: 710 };
/** Top and bottom of each panel's drawing area. */
const PLACES: Record<PanelId, { top: number; bottom: number }> = {
	assets: { top: 56, bottom: 226 },
	liabilities: { top: 290, bottom: 460 },
	flows: { top: 524, bottom: 628 },
};
/** A band is named in the drawing where it is at least this high. */
const NAMED_FROM = 26;
const MOST_DATES = 5;
/** A scale reaches at least this far, USD bn, so that next to nothing looks like next to nothing. */
const LEAST = 1;

/** Where month `index` stands from left to right; 0 holds the opening levels. */
export function monthScale(count: number): Scale {
	return linearScale([0, Math.max(1, count - 1)], [SIZE.left, SIZE.right]);
}

/** Geometry of the path of a run: assets, liabilities, and caps against what runs off. */
export function runoffFigure(series: RunoffSeries, texts: FigureTexts): RunoffFigure {
	const { months, panels } = series;
	const x = monthScale(months.length);
	const marks = panels.flatMap((panel) => {
		const { top, bottom } = PLACES[panel.id];
		const highest = Math.max(LEAST, ...panel.series.flatMap(({ values }) => values.map(Number)));
		const ticks = ticksTo(highest, panel.id === 'flows' ? 3 : 4);
		const y = linearScale([0, ticks.at(-1) ?? 1], [bottom, top]);
		const drawn = panel.series.map((one, index) => {
			const below = panel.series[index - 1];
			return mark(one, below?.shape === 'area' ? below : undefined, x, y);
		});
		const title: FigureMark = {
			tag: 'text',
			attributes: { class: 'runoff-panel', x: SIZE.left, y: top - 32 },
			text: texts.panel(panel.id),
		};
		return [
			...drawn,
			...ticks.flatMap((value) => tickMarks(y(value), value === 0 ? '' : texts.number(value))),
			...names(panel.series, x, y, texts),
			title,
		];
	});
	return { ...SIZE, marks: [...marks, ...dates(months, x)] };
}

function mark(series: Series, below: Series | undefined, x: Scale, y: Scale): FigureMark {
	const points = pointsOf(series, x, y);
	let d = linePath(points);
	if (series.shape === 'area') {
		const base = below ? pointsOf(below, x, y) : points.map((point) => ({ ...point, y: y(0) }));
		d += `${linePath(base.reverse()).replace('M', 'L')}Z`;
	}
	const shape = series.shape === 'area' ? 'area' : 'line';
	return { tag: 'path', attributes: { class: `runoff-${shape} runoff-${series.id}`, d } };
}

function pointsOf({ shape, values }: Series, x: Scale, y: Scale): Point[] {
	return values.flatMap((value, index) => {
		if (value === null) return [];
		if (shape !== 'step') return [{ x: x(index), y: y(value) }];
		return [
			{ x: x(index - 1), y: y(value) },
			{ x: x(index), y: y(value) },
		];
	});
}

function tickMarks(y: number, text: string): FigureMark[] {
	const { left, right } = SIZE;
	const line: FigureMark = {
		tag: 'line',
		attributes: { class: 'runoff-grid', x1: left, x2: right, y1: round(y), y2: round(y) },
	};
	if (!text) return [line];
	const attributes = { class: 'runoff-tick', x: left, y: round(y - 4) };
	return [line, { tag: 'text', attributes, text }];
}

/** Names of the bands that are high enough, each where it is highest. */
function names(series: readonly Series[], x: Scale, y: Scale, texts: FigureTexts): FigureMark[] {
	return series.flatMap(({ id, shape, values }, index): FigureMark[] => {
		if (shape !== 'area') return [];
		const below = series[index - 1]?.values;
		const heights = values.map((value, at) => y(below?.[at] ?? 0) - y(value ?? 0));
		const at = heights.indexOf(Math.max(...heights));
		const height = heights[at] ?? 0;
		if (height < NAMED_FROM) return [];
		const share = at / Math.max(1, values.length - 1);
		const anchor = share < 0.25 ? 'start' : share > 0.75 ? 'end' : 'middle';
		// Numbers of the scale stand at the left edge.
		const place = anchor === 'start' ? SIZE.left + 90 : x(at) - (anchor === 'end' ? 8 : 0);
		const middle = y(values[at] ?? 0) + height / 2 + 5;
		const attributes = {
			class: 'runoff-name',
			x: round(place),
			y: round(middle),
			'text-anchor': anchor,
		};
		return [{ tag: 'text', attributes, text: texts.series(id) }];
	});
}

function dates(months: readonly string[], x: Scale): FigureMark[] {
	const last = months.length - 1;
	const step = Math.max(1, Math.ceil(last / (MOST_DATES - 1)));
	return months.flatMap((month, index): FigureMark[] => {
		if (index % step !== 0) return [];
		const anchor = index === 0 ? 'start' : x(index) > SIZE.right - 40 ? 'end' : 'middle';
		const attributes = {
			class: 'runoff-date',
			x: round(x(index)),
			y: PLACES.flows.bottom + 24,
			'text-anchor': anchor,
		};
		return [{ tag: 'text', attributes, text: month }];
	});
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
