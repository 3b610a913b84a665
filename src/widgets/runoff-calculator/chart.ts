import {
	Chart,
	type ChartDataset,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
} from 'chart.js';
import type { Lang } from '~/i18n/languages';
import { type RunoffSeries, type Series, thinned } from '~/lib/runoff/series';
import { panelAxis, timeAxis } from './chart-axes';
import { type Overlay, overlayPlugin } from './chart-overlay';
import { figureTexts } from './figure-strings';

Chart.register(LinearScale, LineController, LineElement, PointElement);

export interface RunoffChart {
	/** Draws a run and marks a month by its place in the series. */
	show: (series: RunoffSeries, index: number) => void;
	mark: (index: number) => void;
	/** The place in the series that is nearest to a point of the window. */
	indexAt: (clientX: number) => number;
}

type Points = { x: number; y: number | null }[];

/** More than a phone's screen can tell apart. */
const MOST_POINTS = 120;

/** Makes the chart inside its holder; it follows the theme of the page. */
export function makeChart(holder: HTMLElement, figure: HTMLElement, lang: Lang): RunoffChart {
	const canvas = document.createElement('canvas');
	holder.append(canvas);
	const texts = figureTexts(lang);
	const { fontFamily } = getComputedStyle(figure);
	const overlay: Overlay = { ink: '', fontFamily, marked: 0, bands: [] };
	let last: RunoffSeries | undefined;
	/** A colour of the page as it is now; a canvas does not understand `light-dark()`. */
	const colour = (name: string) => getComputedStyle(figure.querySelector(name) ?? figure).color;

	const chart: Chart<'line', Points> = new Chart(canvas, {
		type: 'line',
		data: { datasets: [] },
		options: {
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			events: [],
			parsing: false,
			normalized: true,
			elements: { point: { radius: 0 } },
		},
		plugins: [overlayPlugin(overlay, texts)],
	});

	const dataset = (panel: string, one: Series): ChartDataset<'line', Points> => {
		const key = `.runoff-key.runoff-${one.id}`;
		return {
			data: [],
			yAxisID: panel,
			borderColor: colour(key),
			stepped: one.shape === 'step' && 'after',
			borderDash: figure.querySelector(`${key}.is-dashed`) ? [6, 4] : [],
			borderWidth: one.shape === 'area' ? 1.5 : 2,
		};
	};

	/** Sets everything up anew: axes, colours and lines. */
	const build = ({ panels }: RunoffSeries) => {
		overlay.ink = colour('.runoff-ink');
		const style = { ink: colour('.runoff-ink-soft'), rule: colour('.runoff-rule'), fontFamily };
		chart.options.scales = {
			x: timeAxis(style, (index) => last?.months[index] ?? ''),
			...Object.fromEntries(
				panels.map(({ id }, index) => [id, panelAxis(style, id, -index, texts)]),
			),
		};
		chart.data.datasets = panels.flatMap(({ id, series }) => series.map((one) => dataset(id, one)));
		const lines = panels.flatMap(({ series }) =>
			series.map((one, index) => ({ one, isFirst: index === 0 })),
		);
		overlay.bands = lines.flatMap(({ one, isFirst }, of) => {
			if (one.shape !== 'area') return [];
			const own = colour(`.runoff-key.runoff-${one.id}`);
			const wash = own.replace(/^rgb\((.*)\)$/, 'rgba($1, 0.3)');
			return [{ of, on: isFirst ? undefined : of - 1, colour: wash }];
		});
	};

	const draw = (given: RunoffSeries, isNew: boolean) => {
		const { series, places } = thinned(given, MOST_POINTS);
		const lines = series.panels.flatMap((panel) => panel.series);
		last = given;
		if (isNew || lines.length !== chart.data.datasets.length) build(series);
		lines.forEach((line, index) => fill(chart.data.datasets[index]!.data, line, places));
		chart.options.scales!['x']!.max = given.months.length - 1;
		for (const { id, series: all } of series.panels) {
			const highest = Math.max(1, ...all.flatMap(({ values }) => values.map(Number)));
			// Room for the panel's name above what it shows.
			chart.options.scales![id]!.max = 1.2 * highest;
		}
		chart.update('none');
	};
	const repaint = () => last && draw(last, true);
	new MutationObserver(repaint).observe(document.documentElement, {
		attributeFilter: ['data-theme'],
	});
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint);
	return {
		show: (series, index) => {
			overlay.marked = index;
			draw(series, false);
		},
		mark: (index) => {
			overlay.marked = index;
			chart.draw();
		},
		indexAt: (clientX) => {
			const x = clientX - canvas.getBoundingClientRect().left;
			return chart.scales['x']?.getValueForPixel(x) ?? 0;
		},
	};
}

/** Writes a line into the points that are already there: Chart.js then keeps what it knows of them. */
function fill(points: Points, { shape, values }: Series, places: readonly number[]) {
	points.length = Math.min(points.length, values.length);
	places.forEach((x, index) => {
		// A step holds from the month before, which itself has none.
		const y = (shape === 'step' && index === 0 ? values[1] : values[index]) ?? null;
		const point = points[index];
		if (!point) points.push({ x, y });
		else {
			point.x = x;
			point.y = y;
		}
	});
}
