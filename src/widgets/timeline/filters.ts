import { moveEnd } from '~/lib/timeline/period';
import type { TimelineChoices, TimelineView } from '~/lib/timeline/view';

const NAMES = ['phase', 'kind', 'from', 'to'] as const;

/** The form of the timeline: what can be chosen in it and what is. */
export class Filters {
	readonly form: HTMLFormElement;
	readonly choices: TimelineChoices;

	constructor(form: HTMLFormElement) {
		this.form = form;
		const years = { from: Number(this.#control('from').min), to: Number(this.#control('to').max) };
		this.choices = { phases: this.#options('phase'), kinds: this.#options('kind'), years };
		form.addEventListener('submit', (event) => event.preventDefault());
	}

	show(view: TimelineView) {
		for (const name of NAMES) {
			const text = String(view[name]);
			this.#control(name).value = text;
			const output = this.form.querySelector(`label[for="field-${name}"] output`);
			if (output) output.textContent = text;
		}
	}

	/** A view after the reader moved one of the controls. */
	changed(view: TimelineView, { name, value }: HTMLInputElement): TimelineView {
		if (name !== 'from' && name !== 'to') return { ...view, [name]: value };
		return { ...view, ...moveEnd(view, name, Number(value)) };
	}

	#control(name: string): HTMLInputElement {
		return this.form.elements.namedItem(name) as HTMLInputElement;
	}

	#options(name: string): string[] {
		const options = this.form.querySelectorAll<HTMLOptionElement>(`[name="${name}"] option`);
		return [...options].map(({ value }) => value);
	}
}
