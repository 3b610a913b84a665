import type { Lang } from '~/i18n/languages';
import { plotX } from '~/lib/chart/plot';
import { placeOf } from '~/lib/chart/time';
import { type Drawing, explorerDrawing } from '~/lib/explorer/drawing';
import { type ExplorerData, readMonth } from '~/lib/explorer/model';
import { shownRows } from '~/lib/explorer/rows';
import type { ExplorerState } from '~/lib/explorer/view';
import type { Plot } from '../series-figure/plot';
import type { Places } from '../series-figure/reader';
import { shapeOf } from '../tool/figure';
import { setText } from '../tool/text';
import { showTable } from './table';
import {
	drawingTexts,
	firstMonth,
	limitText,
	readoutTexts,
	sentenceText,
	spokenText,
	titleText,
} from './texts';

/** What an explorer shows: drawing and chart, sentences, key and values, table. */
export class ExplorerView {
	readonly #root: HTMLElement;
	readonly #lang: Lang;
	readonly #data: ExplorerData;
	#state!: ExplorerState;
	#drawing!: Drawing;
	#plot: Plot | undefined;

	constructor(root: HTMLElement, lang: Lang, data: ExplorerData) {
		this.#root = root;
		this.#lang = lang;
		this.#data = data;
	}

	get #box(): HTMLElement {
		return this.#root.querySelector<HTMLElement>('.plot-box')!;
	}

	get #svg(): SVGSVGElement {
		return this.#box.querySelector('svg')!;
	}

	/** Lets the chart take over; where its code cannot be loaded, or there is no canvas, the drawing stays. */
	async takeOver() {
		try {
			const { makePlot } = await import('../series-figure/plot');
			this.#plot = makePlot(this.#box);
			this.#drawChart();
			this.#box.classList.add('is-charted');
		} catch {
			// Nothing is missing: the drawing shows the same.
		}
	}

	show(state: ExplorerState) {
		const lang = this.#lang;
		const sentence = sentenceText(lang, this.#data, state);
		this.#state = state;
		this.#drawing = explorerDrawing(this.#data, state.view, state, drawingTexts(lang));
		this.#svg.replaceChildren(...this.#drawing.marks.map(shapeOf));
		this.#svg.ariaLabel = sentence;
		setText(this.#root, '[data-title]', titleText(lang, state.view));
		setText(this.#root, '[data-sentence]', sentence);
		setText(this.#root, '[data-limits]', limitText(lang, this.#data, state.view));
		this.#drawChart();
		this.#makeKeys();
		this.read(undefined);
		this.showTable();
	}

	/** Months that can be pointed at. */
	get places(): Places {
		const { view, from, to } = this.#state;
		const { box, frame } = this.#drawing;
		const x = plotX(box);
		const days = this.#data.at.slice(from, to + 1);
		return {
			months: days.map((day) => day.slice(0, 7)),
			x: days.map((day) => x(placeOf(day))),
			top: frame.top,
			bottom: frame.bottom,
			start: firstMonth(this.#data, { view, from, to }) - from,
		};
	}

	/** Shows the values of a month of the period, or of the newest whole one, and gives them in words. */
	read(index: number | undefined): string {
		const { view, from } = this.#state;
		const place = index === undefined ? firstMonth(this.#data, this.#state) : from + index;
		const reading = readMonth(this.#data, view, place);
		this.#plot?.mark(index === undefined ? undefined : reading.month);
		setText(this.#root, '.plot-month', reading.month);
		const values = this.#root.querySelectorAll('.plot-value');
		readoutTexts(this.#lang, reading).forEach(({ text }, at) => {
			if (values[at]) values[at].textContent = text;
		});
		return spokenText(this.#lang, reading);
	}

	/** Fills the table where it is open: a long one is not made for nobody. */
	showTable() {
		const details = this.#root.querySelector<HTMLDetailsElement>('.figure-table')!;
		if (!details.open) return;
		showTable(details, this.#lang, this.#state.view, shownRows(this.#data, this.#state));
	}

	#drawChart() {
		const { box, frame, curves } = this.#drawing;
		// The chart begins with the last: the highest band first, and the line of the total over all.
		const isTotal = ({ id }: { id: string }) => id === 'total';
		const inOrder = [...curves.filter(isTotal), ...curves.filter((curve) => !isTotal(curve))];
		const { months } = this.places;
		this.#plot?.show(
			box,
			inOrder.map(({ id, points }) => ({
				points: points.map((point, index) => ({ ...point, month: months[index] ?? '' })),
				shape: id === 'total' ? ('line' as const) : ('area' as const),
				like: this.#svg.querySelector(`.band-${id}`)!,
				frame,
				isOff: false,
			})),
		);
	}

	/** The key names the items of the side that is shown. */
	#makeKeys() {
		const readout = this.#root.querySelector('.plot-readout')!;
		const keys = readoutTexts(this.#lang, readMonth(this.#data, this.#state.view, 0));
		for (const old of readout.querySelectorAll('.plot-key')) old.remove();
		for (const { id, name } of keys) {
			const key = document.createElement('span');
			key.className = `plot-key band-${id}`;
			const value = document.createElement('b');
			value.className = 'plot-value';
			key.append(`${name} `, value);
			readout.append(key);
		}
	}
}
