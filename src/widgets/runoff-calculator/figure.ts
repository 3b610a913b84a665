import {
	CategoryScale,
	Chart,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
} from 'chart.js';
import type { Lang } from '~/i18n/languages';
import type { RunoffMonth, RunoffRun } from '~/lib/runoff/model';
import { runoffString } from './strings';

Chart.register(
	CategoryScale,
	Legend,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
);

/** What is drawn, the token of its colour, and a dash that tells it apart without colour. */
const LINES = [
	{ column: 'treasuries', token: '--series-1', dash: [] },
	{ column: 'mbs', token: '--series-2', dash: [6, 3] },
	{ column: 'reserves', token: '--series-3', dash: [2, 2] },
	{ column: 'rrp', token: '--series-4', dash: [8, 3, 2, 3] },
] as const satisfies { column: keyof RunoffMonth; token: string; dash: number[] }[];

/** Makes the figure inside its holder and returns how to draw a run into it. */
export function makeFigure(figure: HTMLElement, lang: Lang): (run: RunoffRun) => void {
	const canvas = document.createElement('canvas');
	figure.querySelector('.runoff-canvas')?.replaceChildren(canvas);
	const chart = new Chart<'line', number[], string>(canvas, {
		type: 'line',
		data: { labels: [], datasets: [] },
		options: {
			animation: false,
			responsive: true,
			maintainAspectRatio: false,
			interaction: { mode: 'index', intersect: false },
			elements: { point: { radius: 0, hitRadius: 12 } },
		},
	});
	let last: RunoffRun | undefined;
	const draw = (run: RunoffRun) => {
		last = run;
		const style = getComputedStyle(figure);
		const ink = style.getPropertyValue('--ink-soft');
		const line = style.getPropertyValue('--line');
		chart.options.color = ink;
		chart.options.scales = {
			x: { ticks: { color: ink, maxTicksLimit: 8 }, grid: { color: line } },
			y: { beginAtZero: true, ticks: { color: ink }, grid: { color: line } },
		};
		chart.data.labels = run.months.map(({ month }) => month);
		chart.data.datasets = LINES.map(({ column, token, dash }) => ({
			label: runoffString(lang, column),
			data: run.months.map((month) => month[column]),
			borderColor: style.getPropertyValue(token),
			backgroundColor: style.getPropertyValue(token),
			borderDash: [...dash],
			borderWidth: 2,
		}));
		chart.update();
	};
	new MutationObserver(() => last && draw(last)).observe(document.documentElement, {
		attributeFilter: ['data-theme'],
	});
	matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => last && draw(last));
	return draw;
}
