import { valueAxis } from '../chart/frame.ts';
import { lineMark, type Mark, pathMark, textMark } from '../chart/marks.ts';
import { areaPath, linePath } from '../chart/path.ts';
import { simplified } from '../chart/simplify.ts';
import { type PlotBox, type PlotFrame, plotX } from '../chart/plot.ts';
import { yearOf } from '../chart/scale.ts';
import { placeOf, timeTicks } from '../chart/time.ts';
import { bandNames } from './names.ts';
import { type ExplorerData, type Part, PARTS, stackAt, type View } from './model.ts';
import type { Period } from './period.ts';

/** The words of the drawing in one language. */
export interface DrawingTexts {
	part: (id: Part) => string;
	span: (id: string) => string;
	tick: (value: number) => string;
}

/** A band or the line of the total, as values over time, from the bottom of the stack. */
export interface Curve {
	id: Part | 'total';
	points: { x: number; y: number | null }[];
}

export interface Drawing {
	box: PlotBox;
	frame: PlotFrame;
	curves: Curve[];
	marks: Mark[];
}

const SIZE = { width: 720, height: 416, left: 78, right: 712 };
const PLACE = { top: 44, bottom: 382 };
/** Where the plot stands in the view box. */
export const PLOT = { ...PLACE, width: SIZE.width, left: SIZE.left, right: SIZE.right };
const SPAN_NAME = { top: 6, bottom: 34 };
/** A phase is named where it takes at least this much room. */
const NAMED_FROM = 14;

/** Geometry of one side of the balance sheet over a period. */
export function explorerDrawing(
	data: ExplorerData,
	view: View,
	{ from, to }: Period,
	texts: DrawingTexts,
): Drawing {
	const places = Array.from({ length: to - from + 1 }, (_, index) => from + index);
	const year = (index: number) => placeOf(data.at[index] ?? '');
	const box: PlotBox = { ...SIZE, span: [year(from), year(to)] };
	const stacks = places.map((index) => stackAt(data, view, index));
	const totals = places.map((index) => data.total[index] ?? null);
	const { y, ticks } = valueAxis(
		totals.flatMap((value) => value ?? []),
		{ ...SIZE, ...PLACE },
	);
	const x = plotX(box);
	const curve = (id: Curve['id'], values: (number | null)[]): Curve => ({
		id,
		points: values.map((value, index) => ({ x: year(from + index), y: value })),
	});
	const bands = PARTS[view].map((id, level) =>
		curve(
			id,
			stacks.map((stack) => stack?.[level] ?? null),
		),
	);
	const total = curve('total', totals);
	const drawn = ({ points }: Curve) =>
		simplified(
			points.flatMap((point) => (point.y === null ? [] : [{ x: x(point.x), y: y(point.y) }])),
			// Bands have no line whose course could be followed; their numbers are read, not measured.
			0.8,
		);
	const marks = [
		// The highest first: each covers what lies below its own top.
		...bands
			.toReversed()
			.map((band) => pathMark(`band band-${band.id}`, areaPath(drawn(band), PLACE.bottom))),
		pathMark('band band-total', linePath(drawn(total))),
		...spanMarks(data, box, texts),
		...ticks.flatMap(({ value, y: height }) => [
			lineMark(value === 0 ? 'series-zero' : 'series-grid', SIZE.left, height, SIZE.right, height),
			...(value === 0 ? [] : [textMark(texts.tick(value), 8, height + 5, 'start')]),
		]),
		...bandNames(bands, x, y, texts.part),
		...dateTicks(box).map(({ label, year: at }) =>
			textMark(label, Math.min(x(at), SIZE.right - 16), PLACE.bottom + 24),
		),
	];
	const frame = { ...PLACE, min: ticks[0]!.value, max: ticks.at(-1)!.value };
	return { box, frame, curves: [...bands, total], marks };
}

/** Phases of policy, shaded and named. */
function spanMarks(
	{ spans, at }: ExplorerData,
	box: PlotBox,
	{ span: name }: DrawingTexts,
): Mark[] {
	const x = plotX(box);
	return spans.flatMap(({ id, kind, from, to = at.at(-1)! }) => {
		const start = Math.max(box.left, x(yearOf(from)));
		const end = Math.min(box.right, x(yearOf(to)));
		if (end <= start) return [];
		const area = (top: number, bottom: number) =>
			areaPath(
				[
					{ x: start, y: top },
					{ x: end, y: top },
				],
				bottom,
			);
		const middle = Math.min((start + end) / 2, box.right - 20);
		return [
			pathMark(`span span-${kind}`, area(PLACE.top, PLACE.bottom)),
			pathMark(`span-head span-${kind}`, area(SPAN_NAME.top, SPAN_NAME.bottom)),
			...(end - start < NAMED_FROM
				? []
				: [{ ...textMark(name(id), middle, SPAN_NAME.bottom - 8), class: 'fig-text span-name' }]),
		];
	});
}

/** Years or half-years; months, where the period is shorter than both. */
function dateTicks({ span: [from, to] }: PlotBox) {
	if (to - from > 1.6) return timeTicks(from, to);
	const first = Math.ceil(from * 4);
	const count = Math.floor(to * 4) - first + 1;
	return Array.from({ length: Math.max(0, count) }, (_, index) => (first + index) / 4).map(
		(year) => ({
			label: `${Math.floor(year)}-${String(Math.round((year % 1) * 12) + 1).padStart(2, '0')}`,
			year,
		}),
	);
}
