import { langOf, type Lang } from '~/i18n/languages';
import type { QueryNote } from '~/lib/query/notes';
import { showNotes } from './notes';
import { noteText, toolString } from './strings';

/** A result as it is written into its `<output>`. */
export interface ResultText {
	value: string | number | boolean;
	text: string;
}

/**
 * The browser half of a calculator: takes over a form and results that the server has rendered
 * completely, keeps the address in step, and says what was replaced. A tool fills in the five methods.
 */
export abstract class ToolElement<State> extends HTMLElement {
	/** State from an address or a form, both as a query, and what in it could not be used. */
	protected abstract read(query: URLSearchParams): { state: State; notes: QueryNote[] };
	/** The query that leads back to a state. */
	protected abstract write(state: State): URLSearchParams;
	/** Value of each form control, by name. */
	protected abstract fields(state: State): Record<string, string>;
	/** Every result, by its name in the contract. */
	protected abstract results(state: State): Record<string, ResultText>;
	/** Whatever else depends on the state: tables, figures. */
	protected draw?(state: State): void;
	/** Query for a form after the reader changed one control; a preset may put others back. */
	protected afterChange(query: URLSearchParams, _changed: string): URLSearchParams {
		return query;
	}

	protected get language(): Lang {
		return langOf(this.closest('[lang]')?.getAttribute('lang') ?? undefined);
	}

	protected get form(): HTMLFormElement {
		return this.querySelector('form') as HTMLFormElement;
	}

	connectedCallback() {
		this.form.addEventListener('submit', (event) => event.preventDefault());
		this.form.addEventListener('input', (event) => this.#onInput(event));
		this.form.addEventListener('reset', (event) => {
			event.preventDefault();
			this.#go(new URLSearchParams(), true);
		});
		this.querySelector('[data-copy-state]')?.addEventListener('click', () => void this.#copy());
		addEventListener('popstate', () => this.#go(new URLSearchParams(location.search), false));
		this.#go(new URLSearchParams(location.search), false);
		for (const element of this.querySelectorAll<HTMLElement>('[data-needs-script]')) {
			element.hidden = false;
		}
	}

	#onInput(event: Event) {
		const control = event.target as HTMLInputElement;
		const query = this.afterChange(this.#formQuery(), control.name);
		// The control being typed in keeps what the reader typed, even while it is not yet a number.
		this.#go(query, true, control.name);
	}

	#formQuery(): URLSearchParams {
		const query = new URLSearchParams();
		for (const [name, value] of new FormData(this.form)) query.set(name, String(value));
		return query;
	}

	#go(query: URLSearchParams, writeAddress: boolean, typing?: string) {
		const { state, notes } = this.read(query);
		for (const [name, value] of Object.entries(this.fields(state))) {
			const control = this.form.elements.namedItem(name);
			if (name !== typing && control && 'value' in control) control.value = value;
		}
		for (const [name, result] of Object.entries(this.results(state))) this.#setResult(name, result);
		this.#showNotes(notes);
		this.draw?.(state);
		if (writeAddress) {
			const written = this.write(state).toString();
			history.replaceState(
				null,
				'',
				`${location.pathname}${written ? `?${written}` : ''}${location.hash}`,
			);
		}
	}

	#setResult(name: string, { value, text }: ResultText) {
		const output = this.querySelector(`[data-result="${name}"]`);
		if (!output) return;
		// `value` as an attribute: an <output>'s property would write the text instead.
		output.setAttribute('value', String(value));
		if (output.textContent !== text) output.textContent = text;
	}

	#showNotes(notes: QueryNote[]) {
		const label = (note: QueryNote) => this.#labelOf(note.parameter);
		showNotes(
			this,
			notes.map((note) => noteText(this.language, note, label(note))),
		);
	}

	#labelOf(parameter: string): string {
		const label = this.querySelector(`label[for="field-${parameter}"]`)?.firstChild?.textContent;
		return `${label?.trim() ?? ''} ${parameter}`.trim();
	}

	async #copy() {
		const status = this.querySelector('.copy-status');
		try {
			await navigator.clipboard.writeText(location.href);
			if (status) status.textContent = toolString(this.language, 'copied');
		} catch {
			// The clipboard was refused: the address bar holds the same address.
			if (status) status.textContent = location.href;
		}
	}
}
