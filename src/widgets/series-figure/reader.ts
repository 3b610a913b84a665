import { monthAfterKey } from '~/lib/chart/keys';
import { nearest } from '~/lib/timeline/steps';

const SVG = 'http://www.w3.org/2000/svg';

/** What a reader can point at: months, with their places in the drawing's view box. */
export interface Places {
	months: readonly string[];
	x: readonly number[];
	/** Of the line that marks the month. */
	top: number;
	bottom: number;
	/** Month at which the keyboard begins. */
	start: number;
}

interface ReaderOptions {
	/** Name of the figure, and how it is read by keyboard. */
	label: string;
	hint: string;
	/** Month that the figure shows at first, for a screen reader. */
	month: string;
	/** Gets the numbers when the reader first needs them; undefined where they cannot be had. */
	load: () => Promise<Places | undefined>;
	/** Shows a month, or none any longer, and gives it in words: what a key has reached is announced. */
	read: (index: number | undefined) => string;
	/** Another key, such as those that zoom; true where it was one. */
	otherKey?: (key: string) => boolean;
}

/** Lies over a drawing and turns pointer, touch and keys into months. */
export class PlotReader {
	readonly #options: ReaderOptions;
	readonly #svg: SVGSVGElement;
	readonly #slider = document.createElement('div');
	readonly #status = document.createElement('span');
	#places: Places | undefined;
	#index: number | undefined;

	constructor(holder: HTMLElement, options: ReaderOptions) {
		this.#options = options;
		this.#svg = holder.querySelector('svg') as SVGSVGElement;
		const hint = document.createElement('span');
		hint.className = 'visually-hidden';
		hint.id = `plot-hint-${document.querySelectorAll('.plot-reader').length}`;
		hint.textContent = options.hint;
		const slider = this.#slider;
		slider.className = 'plot-reader';
		slider.tabIndex = 0;
		slider.role = 'slider';
		slider.ariaLabel = options.label;
		slider.setAttribute('aria-describedby', hint.id);
		this.#say(0, 1, options.month);
		this.#status.className = 'visually-hidden';
		this.#status.role = 'status';
		holder.append(slider, hint, this.#status);
		slider.addEventListener('keydown', (event) => this.#onKey(event));
		slider.addEventListener('focus', () => void this.#ready());
		slider.addEventListener('blur', () => this.#go(undefined, 'key'));
		for (const type of ['pointermove', 'pointerdown'] as const) {
			slider.addEventListener(type, ({ clientX }) => void this.#point(clientX));
		}
		slider.addEventListener('pointerleave', ({ pointerType }) => {
			// What a finger has chosen stays when it is lifted.
			if (pointerType === 'mouse') this.#go(undefined, 'pointer');
		});
	}

	/** Months that can be read from now on; the one that was read stays, where it is among them. */
	show(places: Places) {
		const month = this.#index === undefined ? undefined : this.#places?.months[this.#index];
		this.#places = places;
		const index = month === undefined ? -1 : places.months.indexOf(month);
		this.#go(index < 0 ? undefined : index, 'pointer');
	}

	/** The figure shows something else from now on. */
	set label(text: string) {
		this.#slider.ariaLabel = text;
	}

	/** The figure cannot be read, only looked at. */
	remove() {
		this.#slider.remove();
	}

	async #ready(): Promise<Places | undefined> {
		this.#places ??= await this.#options.load();
		if (!this.#places) this.remove();
		else if (this.#index === undefined) this.#sayPlace(this.#places.start);
		return this.#places;
	}

	#onKey(event: KeyboardEvent) {
		const { key } = event;
		if (event.ctrlKey || event.altKey || event.metaKey) return;
		if (key === 'Escape') {
			this.#slider.blur();
			return;
		}
		if (this.#options.otherKey?.(key)) event.preventDefault();
		if (monthAfterKey(key, 0, 1) === undefined) return;
		event.preventDefault();
		void this.#ready().then((places) => {
			if (!places) return;
			const { months, start } = places;
			this.#go(monthAfterKey(key, this.#index ?? start, months.length), 'key');
		});
	}

	async #point(clientX: number) {
		const places = await this.#ready();
		if (!places) return;
		const { left, width } = this.#svg.getBoundingClientRect();
		const x = ((clientX - left) / (width || 1)) * this.#svg.viewBox.baseVal.width;
		this.#go(nearest(places.x, x), 'pointer');
	}

	#go(index: number | undefined, by: 'key' | 'pointer') {
		if (!this.#places) return;
		const isSame = index === this.#index;
		this.#index = index;
		this.#svg.querySelector('.plot-cursor')?.remove();
		if (index !== undefined) this.#drawCursor(index);
		if (isSame && by === 'key') return;
		if (index !== undefined) this.#sayPlace(index);
		const words = this.#options.read(index);
		if (by === 'key' && index !== undefined) this.#status.textContent = words;
	}

	#sayPlace(index: number) {
		const { months } = this.#places!;
		this.#say(index, months.length, months[index] ?? '');
	}

	#say(index: number, count: number, month: string) {
		const slider = this.#slider;
		slider.ariaValueMin = '1';
		slider.ariaValueMax = String(count);
		slider.ariaValueNow = String(index + 1);
		slider.ariaValueText = month;
	}

	#drawCursor(index: number) {
		const { x, top, bottom } = this.#places!;
		const line = document.createElementNS(SVG, 'line');
		line.setAttribute('class', 'plot-cursor');
		const place = String(x[index] ?? 0);
		const attributes = { x1: place, x2: place, y1: String(top), y2: String(bottom) };
		for (const [name, value] of Object.entries(attributes)) line.setAttribute(name, value);
		this.#svg.append(line);
	}
}
