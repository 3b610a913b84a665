import { langOf, type Lang } from '~/i18n/languages';
import { type ExplorerData, monthAt, type View } from '~/lib/explorer/model';
import { type ExplorerState, readExplorer, writeExplorer } from '~/lib/explorer/view';
import type { QueryNote } from '~/lib/query/notes';
import { PlotReader } from '../series-figure/reader';
import sheet from '../series-figure/reader.css?url';
import { plotString } from '../series-figure/strings';
import { onFirstSight } from '../series-figure/wake';
import { AddressBar } from '../tool/address-bar';
import { showNotes } from '../tool/notes';
import { addSheet } from '../tool/sheet';
import { noteText } from '../tool/strings';
import { ExplorerControls } from './controls';
import { stateOf } from './state';
import { explorerString, parameterLabel } from './strings';
import { titleText } from './texts';
import { ExplorerView } from './view';

/** Reads the balance sheet month by month; in full also chooses its side and period, which the address keeps. */
class BalanceSheetExplorer extends HTMLElement {
	#lang!: Lang;
	#reader!: PlotReader;
	#controls: ExplorerControls | undefined;
	#address!: AddressBar;
	#answer: Promise<ExplorerData | undefined> | undefined;
	#data!: ExplorerData;
	#view!: ExplorerView;
	#defaults!: ExplorerState;
	#state!: ExplorerState;

	connectedCallback() {
		this.#lang = langOf(this.closest('[lang]')?.getAttribute('lang') ?? undefined);
		const isFull = this.classList.contains('is-full');
		const box = this.querySelector<HTMLElement>('.plot-box')!;
		const hint = plotString(this.#lang, 'hint');
		this.#reader = new PlotReader(box, {
			label: this.querySelector('[data-title]')?.textContent ?? '',
			hint: isFull ? `${hint} ${explorerString(this.#lang)('zoomHint')}` : hint,
			month: this.querySelector('.plot-month')?.textContent ?? '',
			load: async () => ((await this.#load()) ? this.#view.places : undefined),
			read: (index) => this.#view.read(index),
			...(isFull && { otherKey: (key: string) => this.#controls!.zoomByKey(key) }),
		});
		this.querySelector('.figure-table')?.addEventListener('toggle', () => void this.#fillTable());
		onFirstSight(box, () => void this.#load());
		if (isFull) this.#takeControl(box);
	}

	#takeControl(box: HTMLElement) {
		this.#controls = new ExplorerControls(this, box, {
			load: async () => (await this.#load()) && { data: this.#data, state: this.#state },
			choose: (state) => this.#change(state, []),
			query: (query) => {
				const { state, notes } = this.#read(query);
				this.#change(state, notes);
			},
		});
		this.#address = new AddressBar();
		addEventListener('popstate', () => {
			this.#address.drop();
			void this.#readAddress();
		});
		const query = new URLSearchParams(location.search);
		if (['view', 'from', 'to'].some((name) => query.has(name))) void this.#readAddress();
	}

	get #months(): string[] {
		return this.#data.at.map((_, index) => monthAt(this.#data, index));
	}

	/** The numbers, and then the chart; where they cannot be loaded, the drawing is all there is. */
	async #load(): Promise<boolean> {
		this.#answer ??= this.#fetch();
		if (await this.#answer) return true;
		this.#reader.remove();
		this.#controls?.remove();
		return false;
	}

	async #fetch(): Promise<ExplorerData | undefined> {
		const { src, view, from, to } = this.dataset;
		try {
			const answer = await fetch(src!);
			if (!answer.ok) return undefined;
			this.#data = (await answer.json()) as ExplorerData;
		} catch {
			return undefined;
		}
		this.#view = new ExplorerView(this, this.#lang, this.#data);
		this.#defaults = stateOf(this.#months, view as View, from, to);
		this.#show(this.#defaults);
		void this.#view.takeOver();
		return this.#data;
	}

	/** What a query asks for, where this explorer's own state is the default. */
	#read(query: URLSearchParams) {
		return readExplorer(query, this.#months, this.#defaults);
	}

	async #readAddress() {
		if (!(await this.#load())) return;
		const { state, notes } = this.#read(new URLSearchParams(location.search));
		this.#show(state);
		this.#note(notes);
	}

	async #fillTable() {
		if (await this.#load()) this.#view.showTable();
	}

	/** The reader chose something: the address follows. */
	#change(state: ExplorerState, notes: QueryNote[]) {
		this.#show(state);
		this.#note(notes);
		const query = new URLSearchParams(location.search);
		this.#address.write(writeExplorer(query, state, this.#months, this.#defaults).toString());
	}

	#show(state: ExplorerState) {
		this.#state = state;
		// Embed code and links to this state follow the attribute.
		const query = writeExplorer(new URLSearchParams(), state, this.#months, this.#defaults);
		this.dataset['state'] = query.toString();
		this.#view.show(state);
		this.#controls?.show(this.#data, state);
		this.#reader.label = titleText(this.#lang, state.view);
		this.#reader.show(this.#view.places);
	}

	#note(notes: QueryNote[]) {
		showNotes(
			this,
			notes.map((note) => noteText(this.#lang, note, parameterLabel(this.#lang, note.parameter))),
		);
	}
}

// Without its styles the drawing stays as it is.
addSheet(sheet).then(
	() => customElements.define('balance-sheet-explorer', BalanceSheetExplorer),
	() => undefined,
);
