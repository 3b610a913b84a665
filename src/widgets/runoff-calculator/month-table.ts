import type { Lang } from '~/i18n/languages';
import { COLUMNS, type RunoffRow } from '~/lib/runoff/table';
import { cellText, isError } from './table';

/** Rows beyond the edges of the scrolled box that are written with those inside it. */
const MARGIN = 4;
/** Rows that are written at a time when nothing else is to be done. */
const PORTION = 25;
/** A closed table waits until the reader pauses, ms. */
const PAUSE = 400;

/**
 * The month-by-month table in the browser. What the reader sees of it is written in the next frame, the
 * rest bit by bit: six hundred rows at once would hold up every key that is pressed.
 */
export class MonthTable {
	readonly #details: HTMLDetailsElement;
	readonly #body: HTMLTableSectionElement;
	readonly #heads: NodeListOf<HTMLElement>;
	readonly #lang: Lang;
	#makeRows: (() => RunoffRow[]) | undefined;
	#rows: RunoffRow[] = [];
	#written: boolean[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;
	#isFrameDue = false;

	constructor(details: HTMLDetailsElement, lang: Lang) {
		this.#details = details;
		this.#lang = lang;
		this.#body = details.querySelector('tbody')!;
		this.#heads = details.querySelectorAll<HTMLElement>('th[data-error]');
		details.addEventListener('toggle', () => details.open && this.#writeSeen());
		details.addEventListener('scroll', () => this.#writeSeen(), true);
		addEventListener('beforeprint', () => this.writeAll());
	}

	/** Shows other rows; they are made when the first of them is written. */
	show(makeRows: () => RunoffRow[]) {
		this.#makeRows = makeRows;
		clearTimeout(this.#timer);
		if (!this.#details.open) this.#later(PAUSE);
		else if (!this.#isFrameDue) {
			this.#isFrameDue = true;
			requestAnimationFrame(() => {
				this.#isFrameDue = false;
				this.#writeSeen();
			});
		}
	}

	/** Writes what is not yet written. */
	writeAll() {
		this.#begin();
		this.#write(0, this.#rows.length);
	}

	#begin() {
		if (!this.#makeRows) return;
		this.#rows = this.#makeRows();
		this.#makeRows = undefined;
		this.#written = this.#rows.map(() => false);
		const hasErrors = this.#rows.some(({ cells }) => cells.treasuryError !== undefined);
		for (const head of this.#heads) head.hidden = !hasErrors;
		const { rows } = this.#body;
		if (rows.length > this.#rows.length) {
			this.#body.replaceChildren(...[...rows].slice(0, this.#rows.length));
		}
	}

	#writeSeen() {
		this.#begin();
		const box = this.#body.closest('.table-scroll');
		const height = this.#body.rows[0]?.offsetHeight ?? 0;
		if (!box || height === 0) return this.#later();
		const first = Math.max(0, Math.floor(box.scrollTop / height) - MARGIN);
		const count = Math.ceil(box.clientHeight / height) + 2 * MARGIN;
		this.#write(first, first + count);
		this.#later();
	}

	#later(wait = 0) {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#begin();
			const next = this.#written.indexOf(false);
			if (next === -1) return;
			this.#write(next, next + PORTION);
			this.#later();
		}, wait);
	}

	#write(from: number, to: number) {
		const hasErrors = !this.#heads[0]?.hidden;
		for (let index = from; index < Math.min(to, this.#rows.length); index += 1) {
			if (this.#written[index]) continue;
			this.#written[index] = true;
			// Rows are added in order, so that a row's place is its month's.
			while (this.#body.rows.length <= index) this.#body.append(newRow());
			const { month, cells } = this.#rows[index]!;
			const [head, ...places] = this.#body.rows[index]!.cells;
			setText(head!, month);
			COLUMNS.forEach((column, at) => {
				const place = places[at]!;
				setText(place, cellText(this.#lang, column, cells[column]));
				if (isError(column) && place.hidden === hasErrors) place.hidden = !hasErrors;
			});
		}
	}
}

function setText(cell: HTMLElement, text: string) {
	const node = cell.firstChild;
	if (!node) cell.append(text);
	else if (node.nodeValue !== text) node.nodeValue = text;
}

function newRow(): HTMLTableRowElement {
	const row = document.createElement('tr');
	const head = document.createElement('th');
	head.scope = 'row';
	row.append(head);
	for (let count = 0; count < COLUMNS.length; count += 1) {
		row.insertCell().dataset['align'] = 'right';
	}
	return row;
}
