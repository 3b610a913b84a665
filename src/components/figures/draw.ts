import { drawBars, type DrawnBars } from '~/lib/chart/bars';
import type { Reading } from '~/lib/chart/gaps';
import { type DrawnLine, drawLines } from '~/lib/chart/lines';
import { type Layout, layOut } from '~/lib/chart/layout';
import type { ValueAxis } from '~/lib/chart/frame';
import { yearOf } from '~/lib/chart/scale';
import { placeOf } from '~/lib/chart/time';
import { type Column, panelColumns, runoffPeriods } from './data';
import type { FigureSpec, PanelSpec } from './spec';

interface Panel {
	spec: PanelSpec;
	columns: Column[];
	axis: ValueAxis;
	lines: DrawnLine[];
	bars: DrawnBars | undefined;
}

export interface Drawing {
	layout: Layout;
	panels: Panel[];
	columns: Column[];
}

/** Where the plot begins: at the edge for one filled line, else behind the numbers of the axis. */
const EDGE = 8;
const BEHIND_NUMBERS = 78;

/** Data and geometry of a figure. */
export function drawFigure(figure: FigureSpec): Drawing {
	const all = figure.panels.map((panel) => panelColumns(panel, figure));
	const hasBars = figure.panels.some(({ kind }) => kind === 'bars');
	const isOneArea = figure.panels.length === 1 && figure.panels[0]?.kind === 'area';
	const layout = layOut(
		all.length,
		figure.panels.some(({ title }) => title !== undefined),
		hasBars ? monthSpan(all.flat()) : valueSpan(all.flat()),
		isOneArea ? EDGE : BEHIND_NUMBERS,
		hasBars ? [] : runoffPeriods(),
	);
	const panels = figure.panels.map((spec, index): Panel => {
		const columns = all[index] ?? [];
		const frame = layout.frames[index]!;
		if (spec.kind === 'bars') {
			const [actual, limit] = columns;
			if (!actual || !limit) throw new Error('A panel of bars needs what happened and its limit.');
			const bars = drawBars(actual.readings.map(fallen), limit.readings, frame);
			return { spec, columns, axis: bars, lines: [], bars };
		}
		const series = columns.map(({ readings, spec: { labelAt, below } }) => ({
			readings,
			labelAt,
			below,
		}));
		const drawn = drawLines({ series, frame, x: layout.x });
		return { spec, columns, axis: drawn, lines: drawn.lines, bars: undefined };
	});
	return { layout, panels, columns: all.flat() };
}

/** The record counts a fall as negative; a bar of runoff stands upright. */
function fallen({ at, value }: Reading): Reading {
	return { at, value: value === undefined ? undefined : -value };
}

/** From the first value to the last. */
function valueSpan(columns: readonly Column[]): [number, number] {
	const places = columns.flatMap(({ readings }) =>
		readings.filter(({ value }) => value !== undefined).map(({ at }) => placeOf(at)),
	);
	return [Math.min(...places), Math.max(...places)];
}

/** From the start of the first month to the end of the last. */
function monthSpan(columns: readonly Column[]): [number, number] {
	const months = columns.flatMap(({ readings }) => readings.map(({ month }) => month)).sort();
	return [yearOf(`${months[0]}-01`), yearOf(`${months.at(-1)}-01`) + 1 / 12];
}
