import {
	BarController,
	BarElement,
	Chart,
	type ChartDataset,
	Filler,
	LinearScale,
	LineController,
	LineElement,
	type Point,
	PointElement,
} from 'chart.js';
import { type PlotBox, type PlotFrame, type PlotShape, stretched } from '~/lib/chart/plot';

Chart.register(
	BarController,
	BarElement,
	Filler,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
);

/** One series as the chart draws it. */
export interface PlotSeries {
	/** In years; the months by which they are found again are missing where a line goes on to an edge. */
	points: { x: number; y: number | null; month?: string }[];
	shape: PlotShape;
	/** The same series in the drawing below, whose style it takes on. */
	like: Element;
	/** Where the surface has its own. */
	surface?: Element | undefined;
	/** Another colour, where values are below zero. */
	below?: Element | undefined;
	frame: PlotFrame;
	isOff: boolean;
}

export interface Plot {
	show: (box: PlotBox, series: readonly PlotSeries[]) => void;
	/** Marks the points of a month; undefined marks none. */
	mark: (month: string | undefined) => void;
}

type Dataset = ChartDataset<'line' | 'bar', (Point & { y: number | null })[]>;

const SPACE_OF_BARS = 0.7;
const MARKED = 4;

/**
 * Draws the series of a figure over its drawing, which goes on to show scales and names: both have the
 * same geometry, so nothing moves when the chart takes over.
 * @throws where the browser cannot draw on a canvas
 */
export function makePlot(holder: HTMLElement): Plot {
	const canvas = document.createElement('canvas');
	if (!canvas.getContext('2d')) throw new Error('There is no canvas to draw on.');
	const room = document.createElement('div');
	room.className = 'plot-canvas';
	room.ariaHidden = 'true';
	room.append(canvas);
	holder.querySelector('svg')!.after(room);
	let shown: readonly PlotSeries[] = [];
	let box: PlotBox | undefined;
	const chart = new Chart<'line' | 'bar', Dataset['data']>(canvas, {
		type: 'line',
		data: { datasets: [] },
		options: {
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			events: [],
			parsing: false,
			normalized: true,
		},
	});

	const build = (shape: PlotBox) => {
		box = shape;
		chart.options.layout = {
			padding: ({ chart: { width } }: { chart: { width: number } }) => ({
				left: (shape.left / shape.width) * width,
				right: (1 - shape.right / shape.width) * width,
				top: 0,
				bottom: 0,
			}),
		};
		const scales = shown.map(({ frame }, index) => [
			`y${index}`,
			{ type: 'linear', display: false, axis: 'y', ...stretched(frame, shape.height) },
		]);
		chart.options.scales = {
			// With bars Chart.js would leave room at both ends, which the drawing does not.
			x: { type: 'linear', display: false, offset: false, min: shape.span[0], max: shape.span[1] },
			...Object.fromEntries(scales),
		};
		chart.data.datasets = shown.map((one, index) => datasetOf(one, `y${index}`, shape.width));
		chart.update('none');
	};
	const repaint = () => box && build(box);
	new MutationObserver(repaint).observe(document.documentElement, {
		attributeFilter: ['data-theme'],
	});
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint);

	return {
		show: (next, series) => {
			shown = series;
			build(next);
		},
		mark: (month) => {
			const active = shown.flatMap(({ points, shape, isOff }, datasetIndex) => {
				const isMarked = (point: PlotSeries['points'][number]) =>
					month !== undefined && point.month === month && point.y !== null;
				const index = points.findIndex(isMarked);
				return index < 0 || isOff || shape === 'bars' ? [] : [{ datasetIndex, index }];
			});
			chart.setActiveElements(active);
			chart.draw();
		},
	};
}

/** A series in the style that its drawing has at this moment, in this theme. */
function datasetOf(series: PlotSeries, yAxisID: string, width: number): Dataset {
	const { points, shape, like, surface, below, isOff } = series;
	const { fill, stroke, strokeWidth, strokeDasharray, opacity } = getComputedStyle(like);
	const scale = ({ chart }: { chart: { width: number } }) => chart.width / width;
	const dash = strokeDasharray === 'none' ? [] : strokeDasharray.split(',').map(Number.parseFloat);
	const data = points as Dataset['data'];
	if (shape === 'bars') {
		const under = below ? getComputedStyle(below).fill : fill;
		return {
			type: 'bar',
			data,
			yAxisID,
			hidden: isOff,
			backgroundColor: points.map(({ y }) => faded((y ?? 0) < 0 ? under : fill, opacity)),
			categoryPercentage: SPACE_OF_BARS,
			barPercentage: 1,
			grouped: false,
			order: 1,
		};
	}
	return {
		type: 'line',
		data,
		yAxisID,
		hidden: isOff,
		stepped: shape === 'steps' && 'middle',
		fill: shape === 'area' && 'origin',
		backgroundColor: surface ? washOf(surface) : fill,
		borderColor: stroke,
		borderWidth: (context) => Number.parseFloat(strokeWidth) * scale(context),
		borderDash: (context) => dash.map((length) => length * scale(context)),
		borderCapStyle: 'round',
		borderJoinStyle: 'round',
		pointRadius: 0,
		pointHoverRadius: MARKED,
		pointHoverBackgroundColor: stroke,
		pointHoverBorderWidth: 0,
	};
}

function washOf(surface: Element): string {
	const { fill, opacity } = getComputedStyle(surface);
	return faded(fill, opacity);
}

/** A colour of the page with the opacity that its drawing has. */
function faded(colour: string, opacity: string): string {
	return colour.replace(/^rgb\((.*)\)$/, `rgba($1, ${opacity})`);
}
