/** Long enough that a reader who types on hears nothing in between. */
const SETTLED = 800;

/** Speaks to screen readers: once a settled outcome, never for each letter. */
export class Announcer {
	readonly #region: HTMLElement;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(region: HTMLElement) {
		this.#region = region;
	}

	/** Says a text once nothing newer has come for a while. */
	later(text: string) {
		this.cancel();
		this.#timer = setTimeout(() => this.now(text), SETTLED);
	}

	now(text: string) {
		this.cancel();
		this.#region.textContent = text;
	}

	cancel() {
		clearTimeout(this.#timer);
	}
}
