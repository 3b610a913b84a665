import type { PlotData } from '~/lib/chart/plot';
import { placeOf } from '~/lib/chart/time';
import type { PlotSeries } from './plot';

/** Where series number `index` of a figure stands: its panel and its place in it. */
function placeIn({ panels }: PlotData, index: number): { panel: number; series: number } {
	let series = index;
	let panel = 0;
	for (; series >= (panels[panel]?.series.length ?? Infinity); panel += 1) {
		series -= panels[panel]!.series.length;
	}
	return { panel, series };
}

/** What of a drawing belongs to series number `index`: line, surface, last point and name, or bars. */
export function shapesOf(svg: SVGSVGElement, data: PlotData, index: number): Element[] {
	const { panel, series } = placeIn(data, index);
	const group = svg.querySelectorAll(':scope > g')[panel];
	const { shape } = data.panels[panel]!.series[series]!;
	const found = {
		bars: '.series-bars',
		steps: '.series-limit',
		area: `.series-area, .series-${series + 1}`,
		line: `.series-${series + 1}`,
	}[shape];
	return [...(group?.querySelectorAll(found) ?? [])];
}

/** The series of a figure as the chart draws them, each like its drawing. */
export function plotSeries(
	data: PlotData,
	svg: SVGSVGElement,
	off: ReadonlySet<number>,
): PlotSeries[] {
	const all = data.panels.flatMap((frame) => frame.series.map((one) => ({ ...one, frame })));
	return all.map(({ frame, shape, isFall, values }, index) => {
		const shapes = shapesOf(svg, data, index);
		const points = values.map((value, place) => ({
			x: placeOf(frame.at[place] ?? ''),
			y: value === null ? null : isFall ? -value : value,
			month: frame.at[place]?.slice(0, 7) ?? '',
		}));
		const named = (name: string) => shapes.find((element) => element.classList.contains(name));
		return {
			points: shape === 'steps' ? toEdges(points, data.box.span) : points,
			shape,
			like: named('series-line') ?? shapes[0]!,
			surface: named('series-area'),
			below: named('series-bars-below'),
			frame,
			isOff: off.has(index),
		};
	});
}

/** A limit holds from the first day of its first month to the last day of its last. */
function toEdges(points: PlotSeries['points'], [from, to]: readonly [number, number]) {
	const [first, last] = [points[0], points.at(-1)];
	return first && last ? [{ x: from, y: first.y }, ...points, { x: to, y: last.y }] : points;
}
