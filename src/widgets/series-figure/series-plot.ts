import { langOf, LANGUAGES, type Lang } from '~/i18n/languages';
import { formatReading } from '~/lib/format/reading';
import { monthsOf, newestMonth, type PlotData, plotX, readingsIn } from '~/lib/chart/plot';
import { addSheet } from '../tool/sheet';
import { setText } from '../tool/text';
import type { Plot } from './plot';
import { type Places, PlotReader } from './reader';
import sheet from './reader.css?url';
import { plotSeries, shapesOf } from './series';
import { plotString } from './strings';
import { onFirstSight } from './wake';

/** A figure of an article in the browser: months are read by pointer, touch and keyboard, series put off and on. */
class SeriesPlot extends HTMLElement {
	#lang!: Lang;
	#reader!: PlotReader;
	#data: Promise<PlotData | undefined> | undefined;
	#known: PlotData | undefined;
	#plot: Plot | undefined;
	readonly #off = new Set<number>();

	connectedCallback() {
		this.#lang = langOf(this.closest('[lang]')?.getAttribute('lang') ?? undefined);
		const box = this.querySelector<HTMLElement>('.plot-box')!;
		const name = this.closest('figure')?.querySelector('figcaption strong')?.textContent;
		this.#reader = new PlotReader(box, {
			label: name ?? '',
			hint: plotString(this.#lang, 'hint'),
			month: this.querySelector('.plot-month')?.textContent ?? '',
			load: () => this.#load(),
			read: (index) => this.#read(index),
		});
		this.#makeKeys();
		onFirstSight(box, () => void this.#load());
	}

	/** The names of the series become buttons, where there is more than one. */
	#makeKeys() {
		const keys = [...this.querySelectorAll('.plot-key')];
		if (keys.length < 2) return;
		keys.forEach((key, index) => {
			const button = document.createElement('button');
			button.type = 'button';
			button.className = key.className;
			button.ariaPressed = 'true';
			button.append(...key.childNodes);
			button.addEventListener('click', () => void this.#toggle(index, button));
			key.replaceWith(button);
		});
	}

	/** Numbers, and then the chart; where either cannot be loaded, the drawing stays as it is. */
	async #load(): Promise<Places | undefined> {
		this.#data ??= this.#fetch();
		const data = await this.#data;
		if (!data) {
			this.#reader.remove();
			return undefined;
		}
		if (!this.#known) {
			this.#known = data;
			void this.#takeOver();
		}
		const all = monthsOf(data);
		const x = plotX(data.box);
		const months = all.map(({ month }) => month);
		return {
			months,
			x: all.map(({ year }) => x(year)),
			top: Math.min(...data.panels.map(({ top }) => top)),
			bottom: Math.max(...data.panels.map(({ bottom }) => bottom)),
			start: months.indexOf(newestMonth(data)),
		};
	}

	async #fetch(): Promise<PlotData | undefined> {
		try {
			const answer = await fetch(this.dataset['src']!);
			return answer.ok ? ((await answer.json()) as PlotData) : undefined;
		} catch {
			return undefined;
		}
	}

	async #takeOver() {
		const box = this.querySelector<HTMLElement>('.plot-box')!;
		try {
			const { makePlot } = await import('./plot');
			this.#plot = makePlot(box);
			this.#draw();
			box.classList.add('is-charted');
		} catch {
			// Its code cannot be loaded, or there is no canvas: the drawing stays.
		}
	}

	#draw() {
		const svg = this.querySelector<SVGSVGElement>('.plot-box > svg')!;
		this.#plot?.show(this.#known!.box, plotSeries(this.#known!, svg, this.#off));
	}

	async #toggle(index: number, button: HTMLButtonElement) {
		if (!(await this.#load())) return;
		const isOff = button.ariaPressed === 'true';
		button.ariaPressed = String(!isOff);
		if (isOff) this.#off.add(index);
		else this.#off.delete(index);
		const svg = this.querySelector<SVGSVGElement>('.plot-box > svg')!;
		for (const shape of shapesOf(svg, this.#known!, index)) {
			shape.classList.toggle('is-off', isOff);
		}
		this.#draw();
	}

	/** Shows the values of a month, or of the newest, and gives them in words. */
	#read(index: number | undefined): string {
		const data = this.#known;
		if (!data) return '';
		const all = monthsOf(data);
		const month = index === undefined ? newestMonth(data) : (all[index]?.month ?? '');
		this.#plot?.mark(index === undefined ? undefined : month);
		setText(this, '.plot-month', month);
		const values = [...this.querySelectorAll('.plot-value')];
		const texts = readingsIn(data, month).map(({ value, unit }) =>
			value === undefined
				? plotString(this.#lang, 'none')
				: formatReading(LANGUAGES[this.#lang].tag, value, unit),
		);
		texts.forEach((text, place) => {
			if (values[place]) values[place].textContent = text;
		});
		return this.#spoken(month, texts);
	}

	/** A month in words, for who cannot see the names beside the values. */
	#spoken(month: string, texts: string[]): string {
		const t = (key: Parameters<typeof plotString>[1]) => plotString(this.#lang, key);
		const names = this.#known!.panels.flatMap(({ series }) => series);
		const parts = texts.map((text, place) => `${names[place]!.label[this.#lang]} ${text}`);
		return `${month}${t('colon')}${parts.join(t('comma'))}${t('stop')}`;
	}
}

// Without its styles the drawing stays as it is.
addSheet(sheet).then(
	() => customElements.define('series-plot', SeriesPlot),
	() => undefined,
);
