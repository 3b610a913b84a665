import { langOf, type Lang } from '~/i18n/languages';
import type { QueryNote } from '~/lib/query/notes';
import { fullAddress } from './address';
import { AddressBar } from './address-bar';
import { showNotes } from './notes';
import { revealIn } from './reveal';
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
	readonly #address = new AddressBar();
	readonly #outputs = new Map<string, Element | null>();

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

	/** What readers know a parameter by: the label of its control. */
	protected labelOf(parameter: string): string {
		const label = this.querySelector(`label[for="field-${parameter}"]`);
		return label?.firstChild?.textContent?.trim() ?? '';
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
		addEventListener('popstate', () => {
			this.#address.drop();
			this.#go(new URLSearchParams(location.search), false);
		});
		this.#go(new URLSearchParams(location.search), false);
		revealIn(this);
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
			if (name === typing || !control || !('value' in control)) continue;
			// Writing even the same value makes the browser lay the control out anew.
			if (control.value !== value) control.value = value;
		}
		for (const [name, result] of Object.entries(this.results(state))) this.#setResult(name, result);
		this.#showNotes(notes);
		this.draw?.(state);
		const written = this.write(state).toString();
		// Embed code and links to this state follow the attribute.
		this.dataset['state'] = written;
		if (writeAddress) this.#address.write(written);
	}

	#setResult(name: string, { value, text }: ResultText) {
		let output = this.#outputs.get(name);
		if (output === undefined) {
			output = this.querySelector(`[data-result="${name}"]`);
			this.#outputs.set(name, output);
		}
		if (!output) return;
		// `value` as an attribute: an <output>'s property would write the text instead.
		const raw = String(value);
		if (output.getAttribute('value') !== raw) output.setAttribute('value', raw);
		if (output.textContent !== text) output.textContent = text;
	}

	#showNotes(notes: QueryNote[]) {
		const label = ({ parameter }: QueryNote) => `${this.labelOf(parameter)} ${parameter}`.trim();
		showNotes(
			this,
			notes.map((note) => noteText(this.language, note, label(note))),
		);
	}

	async #copy() {
		const status = this.querySelector('.copy-status');
		const address = fullAddress(this.dataset['state'] ?? '');
		try {
			await navigator.clipboard.writeText(address);
			if (status) status.textContent = toolString(this.language, 'copied');
		} catch {
			// The clipboard was refused, as it is to most frames: the reader can copy it by hand.
			if (status) status.textContent = address;
		}
	}
}
