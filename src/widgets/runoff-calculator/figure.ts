import type { Lang } from '~/i18n/languages';
import type { ActualMonth } from '~/lib/runoff/backtest';
import { monthScale, runoffFigure, SIZE } from '~/lib/runoff/figure';
import type { RunoffOutcome } from '~/lib/runoff/outcome';
import { type RunoffSeries, runoffSeries } from '~/lib/runoff/series';
import type { RunoffChart } from './chart';
import { figureTexts } from './figure-strings';
import { readoutText, summaryText } from './figure-texts';
import { svgElement } from '../tool/svg-element';
import { drawSvg } from './svg';

/**
 * The figure in the browser: the drawing is kept up to date for print, for download and for where the
 * chart cannot load; the chart takes its place on the screen.
 */
export class RunoffFigureView {
	readonly #figure: HTMLElement;
	readonly #lang: Lang;
	readonly #svg: SVGSVGElement;
	readonly #slider: HTMLInputElement;
	#chart: RunoffChart | undefined;
	#series: RunoffSeries | undefined;
	#outcome: RunoffOutcome | undefined;
	#isDrawn = false;

	constructor(figure: HTMLElement, lang: Lang) {
		this.#figure = figure;
		this.#lang = lang;
		this.#svg = figure.querySelector<SVGSVGElement>('.runoff-canvas svg')!;
		this.#slider = figure.querySelector<HTMLInputElement>('input[type="range"]')!;
		this.#slider.addEventListener('input', () => this.#read());
		addEventListener('beforeprint', () => this.drawNow());
		const holder = this.#holder;
		for (const type of ['pointermove', 'pointerdown'] as const) {
			holder.addEventListener(type, (event) => this.#point(event.clientX));
		}
	}

	get #holder() {
		return this.#figure.querySelector<HTMLElement>('.runoff-canvas')!;
	}

	/** Draws a run. */
	show(outcome: RunoffOutcome, actuals: readonly ActualMonth[]) {
		this.#outcome = outcome;
		this.#series = runoffSeries(outcome.input, outcome.run, actuals);
		const count = outcome.run.months.length;
		this.#toggle(count === 0);
		this.#setText('[data-figure-summary]', summaryText(this.#lang, outcome));
		if (count === 0) return;
		const hasActual = this.#series.panels[0]?.series.some(({ id }) => id === 'actual') ?? false;
		for (const key of this.#figure.querySelectorAll<HTMLElement>('[data-actual]')) {
			key.hidden = !hasActual;
		}
		this.#isDrawn = false;
		// Where the chart is seen, the drawing can wait until somebody asks for it.
		if (!this.#chart || matchMedia('(forced-colors: active)').matches) this.drawNow();
		const wasLast = this.#slider.value === this.#slider.max;
		this.#slider.max = String(count);
		if (wasLast || Number(this.#slider.value) > count) this.#slider.value = String(count);
		this.#chart?.show(this.#series, Number(this.#slider.value));
		this.#read(false);
	}

	/** Brings the drawing up to date. */
	drawNow() {
		if (this.#isDrawn || !this.#series || !this.#outcome?.run.months.length) return;
		drawSvg(this.#svg, runoffFigure(this.#series, figureTexts(this.#lang)));
		this.#isDrawn = true;
	}

	/** Lets the chart take over; where its code cannot be loaded the drawing stays. */
	async takeOver() {
		try {
			const { makeChart } = await import('./chart');
			this.#chart = makeChart(this.#holder, this.#figure, this.#lang);
		} catch {
			return;
		}
		if (this.#series && this.#outcome?.run.months.length) {
			this.#chart.show(this.#series, Number(this.#slider.value));
		}
		this.#holder.classList.add('is-charted');
	}

	#toggle(isEmpty: boolean) {
		for (const part of this.#figure.querySelectorAll<HTMLElement>('[data-path]')) {
			part.hidden = isEmpty;
		}
	}

	#setText(selector: string, text: string) {
		const element = this.#figure.querySelector(selector);
		if (element && element.textContent !== text) element.textContent = text;
	}

	/** Says and marks the month that the reader has chosen. */
	#read(redraw = true) {
		const month = this.#outcome?.run.months[Number(this.#slider.value) - 1];
		if (!this.#outcome || !this.#series || !month) return;
		const text = readoutText(this.#lang, this.#outcome, month);
		// Said when the slider moves; a live region would read it aloud after every other input too.
		this.#slider.setAttribute('aria-valuetext', text);
		this.#setText('[data-readout]', text);
		const index = Number(this.#slider.value);
		if (this.#chart) {
			if (redraw) this.#chart.mark(index);
			return;
		}
		const x = monthScale(this.#series.months.length)(index);
		this.#svg.querySelector('.runoff-cursor')?.remove();
		const line = { class: 'runoff-cursor', x1: x, x2: x, y1: 24, y2: SIZE.height - 32 };
		this.#svg.append(svgElement('line', line));
	}

	#point(clientX: number) {
		const index = this.#chart?.indexAt(clientX) ?? this.#indexAt(clientX);
		const inRange = Math.min(Number(this.#slider.max), Math.max(1, Math.round(index)));
		if (this.#slider.value === String(inRange)) return;
		this.#slider.value = String(inRange);
		this.#read();
	}

	#indexAt(clientX: number): number {
		const { left, width } = this.#svg.getBoundingClientRect();
		const x = ((clientX - left) / (width || 1)) * SIZE.width;
		const count = (this.#series?.months.length ?? 2) - 1;
		return ((x - SIZE.left) / (SIZE.right - SIZE.left)) * count;
	}
}
