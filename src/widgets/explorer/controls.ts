import { type ExplorerData, monthAt } from '~/lib/explorer/model';
import { within } from '~/lib/explorer/period';
import type { ExplorerState } from '~/lib/explorer/view';
import { listenToBrush } from './brush';
import { zoomOfKey, zoomPeriod } from './zooms';

interface Shown {
	data: ExplorerData;
	state: ExplorerState;
}

interface ControlEvents {
	/** Gets the numbers and what is shown; false where they cannot be had. */
	load: () => Promise<Shown | false>;
	/** The reader chose a side or period with a button, a key or the mouse. */
	choose: (state: ExplorerState) => void;
	/** The reader wrote into the form. */
	query: (query: URLSearchParams) => void;
}

/** The form, the zoom by key and by mouse, and the downloads of an explorer in full. */
export class ExplorerControls {
	readonly #root: HTMLElement;
	readonly #form: HTMLFormElement;
	readonly #on: ControlEvents;

	constructor(root: HTMLElement, box: HTMLElement, on: ControlEvents) {
		this.#root = root;
		this.#form = root.querySelector('form')!;
		this.#on = on;
		this.#form.addEventListener('submit', (event) => event.preventDefault());
		this.#form.addEventListener('change', () => void this.#read());
		root.addEventListener('click', ({ target }) => void this.#onClick(target as Element));
		listenToBrush(box, (start, end) => void this.#brush(start, end));
	}

	/** Whether a key zooms. */
	zoomByKey(key: string): boolean {
		const zoom = zoomOfKey(key);
		if (zoom) void this.#zoom(zoom);
		return zoom !== undefined;
	}

	/** Brings the form in step with what is shown. */
	show(data: ExplorerData, state: ExplorerState) {
		const fields = this.#form.elements;
		const values = {
			view: state.view,
			from: monthAt(data, state.from),
			to: monthAt(data, state.to),
		};
		for (const [name, value] of Object.entries(values)) {
			const field = fields.namedItem(name);
			if (field && 'value' in field) field.value = value;
		}
		for (const button of this.#root.querySelectorAll<HTMLElement>('[data-zoom]')) {
			const zoom = button.dataset['zoom']!;
			if (zoom === 'in' || zoom === 'out') continue;
			const { from, to } = zoomPeriod(data, state, zoom);
			button.ariaPressed = String(from === state.from && to === state.to);
		}
	}

	/** Without the numbers nothing can be chosen. */
	remove() {
		for (const part of this.#root.querySelectorAll('.explorer-form, .explorer-files')) {
			part.remove();
		}
	}

	async #read() {
		if (!(await this.#on.load())) return;
		const query = new URLSearchParams();
		for (const [name, value] of new FormData(this.#form)) {
			// An emptied month is no month that could be wrong.
			if (value !== '') query.set(name, String(value));
		}
		this.#on.query(query);
	}

	async #onClick(target: Element) {
		const zoom = target.closest<HTMLElement>('[data-zoom]')?.dataset['zoom'];
		const format = target.closest<HTMLElement>('[data-download]')?.dataset['download'];
		if (zoom) await this.#zoom(zoom);
		if (!format) return;
		const shown = await this.#on.load();
		if (!shown) return;
		const { download } = await import('./files');
		await download(this.#root, shown.data, shown.state, format);
	}

	async #zoom(zoom: string) {
		const shown = await this.#on.load();
		if (!shown) return;
		const { data, state } = shown;
		this.#on.choose({ ...state, ...zoomPeriod(data, state, zoom, this.#markedMonth(shown)) });
	}

	/** The month that is being read, to zoom at. */
	#markedMonth({ data }: Shown): number | undefined {
		if (!this.#root.querySelector('.plot-cursor')) return undefined;
		const month = this.#root.querySelector('.plot-month')?.textContent;
		const place = data.at.findIndex((day) => day.startsWith(month ?? '-'));
		return place < 0 ? undefined : place;
	}

	/** Shows the months between two places along the plot, 0 at its start and 1 at its end. */
	async #brush(start: number, end: number) {
		const shown = await this.#on.load();
		if (!shown) return;
		const { data, state } = shown;
		const place = (share: number) => state.from + share * (state.to - state.from);
		const period = { from: place(Math.min(start, end)), to: place(Math.max(start, end)) };
		this.#on.choose({ ...state, ...within(period, data.at.length) });
	}
}
