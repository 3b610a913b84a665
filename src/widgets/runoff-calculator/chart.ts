import {
	CategoryScale,
	Chart,
	type ChartDataset,
	Filler,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	type ScaleOptions,
} from 'chart.js';
import type { Lang } from '~/i18n/languages';
import { PANELS, type PanelId, type RunoffSeries, type Series, thinned } from '~/lib/runoff/series';
import { figureTexts } from './figure-strings';

Chart.register(CategoryScale, Filler, LinearScale, LineController, LineElement, PointElement);

export interface RunoffChart {
	/** Draws a run and marks a month by its place in the series. */
	show: (series: RunoffSeries, index: number) => void;
	mark: (index: number) => void;
	/** The place in the series that is nearest to a point of the window. */
	indexAt: (clientX: number) => number;
}

type Values = (number | null)[];

/** Share of the height of each panel. */
const WEIGHT = { assets: 3, liabilities: 3, flows: 2 };
const MOST_POINTS = 150;

/** Makes the chart inside its holder; it follows the theme of the page. */
export function makeChart(holder: HTMLElement, figure: HTMLElement, lang: Lang): RunoffChart {
	const canvas = document.createElement('canvas');
	holder.append(canvas);
	const texts = figureTexts(lang);
	const { fontFamily } = getComputedStyle(figure);
	let marked = 0;
	let step = 1;
	let last: RunoffSeries | undefined;
	let ink = '';
	/** A colour of the page as it is now; a canvas does not understand `light-dark()`. */
	const colour = (name: string) => getComputedStyle(figure.querySelector(name) ?? figure).color;

	const chart: Chart<'line', Values, string> = new Chart(canvas, {
		type: 'line',
		data: { labels: [], datasets: [] },
		options: {
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			events: [],
			normalized: true,
			elements: { point: { radius: 0 } },
		},
		plugins: [
			{
				id: 'month',
				afterDatasetsDraw({ ctx, chartArea, scales }) {
					const x = scales['x']?.getPixelForValue(marked / step) ?? 0;
					ctx.save();
					ctx.font = `700 12px ${fontFamily}`;
					ctx.fillStyle = ink;
					ctx.strokeStyle = ink;
					for (const panel of PANELS) {
						const top = scales[panel]?.top ?? 0;
						ctx.fillText(texts.panel(panel), chartArea.left + 6, top + 16);
					}
					ctx.beginPath();
					ctx.moveTo(x, chartArea.top);
					ctx.lineTo(x, chartArea.bottom);
					ctx.stroke();
					ctx.restore();
				},
			},
		],
	});

	const dataset = (panel: PanelId, one: Series, isFirst: boolean): ChartDataset<'line', Values> => {
		const key = `.runoff-key.runoff-${one.id}`;
		const own = colour(key);
		return {
			label: texts.series(one.id),
			data: valuesOf(one),
			yAxisID: panel,
			borderColor: own,
			backgroundColor: own.replace(/^rgb\((.*)\)$/, 'rgba($1, 0.3)'),
			fill: one.shape === 'area' && (isFirst ? 'origin' : '-1'),
			stepped: one.shape === 'step' && 'after',
			borderDash: figure.querySelector(`${key}.is-dashed`) ? [6, 4] : [],
			borderWidth: one.shape === 'area' ? 1.5 : 2,
		};
	};

	/** Sets everything up anew: axes, colours and lines. */
	const build = ({ panels }: RunoffSeries) => {
		ink = colour('.runoff-ink');
		const grid = { color: colour('.runoff-rule') };
		const ticks = { color: colour('.runoff-ink-soft'), font: { family: fontFamily, size: 12 } };
		const axis = (panel: PanelId, weight: number) =>
			({
				type: 'linear',
				stack: 'panels',
				stackWeight: WEIGHT[panel],
				weight,
				min: 0,
				grid,
				ticks: {
					...ticks,
					maxTicksLimit: 5,
					includeBounds: false,
					// The 0 of one panel would stand on the top of the next.
					callback: (value: number | string) => (value === 0 ? '' : texts.number(Number(value))),
				},
			}) as ScaleOptions<'linear'>;
		chart.options.scales = {
			x: { ticks: { ...ticks, maxTicksLimit: 7, maxRotation: 0 }, grid },
			// The chart piles its panels from the bottom.
			...Object.fromEntries(panels.map(({ id }, index) => [id, axis(id, -index)])),
		};
		chart.data.datasets = panels.flatMap(({ id, series }) =>
			series.map((one, index) => dataset(id, one, index === 0)),
		);
	};

	const draw = (given: RunoffSeries, isNew: boolean) => {
		const { series, step: every } = thinned(given, MOST_POINTS);
		const lines = series.panels.flatMap((panel) => panel.series);
		if (isNew || lines.length !== chart.data.datasets.length) build(series);
		step = every;
		last = given;
		lines.forEach((line, index) => (chart.data.datasets[index]!.data = valuesOf(line)));
		chart.data.labels = series.months;
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
			marked = index;
			draw(series, false);
		},
		mark: (index) => {
			marked = index;
			chart.draw();
		},
		indexAt: (clientX) => {
			const x = clientX - canvas.getBoundingClientRect().left;
			return (chart.scales['x']?.getValueForPixel(x) ?? 0) * step;
		},
	};
}

/** A step holds from the month before, which itself has none. */
function valuesOf({ shape, values }: Series): Values {
	return shape === 'step' ? [values[1] ?? null, ...values.slice(1)] : values;
}
