/** Browsers refuse more than about a hundred changes of the address in half a minute. */
const LEAST_GAP = 300;

/**
 * Keeps the page's address in step with a tool: after the reader has seen the result, because writing
 * it can take longer than the arithmetic, and not more often than browsers allow.
 */
export class AddressBar {
	#pending: string | undefined;
	#isWaiting = false;
	#written = -Infinity;

	constructor() {
		// Whatever a click leads to (a link, a button that copies the address) starts from what is shown.
		for (const type of ['click', 'pagehide']) addEventListener(type, () => this.flush(), true);
	}

	/** Writes a query soon; of several in short order only the last. */
	write(query: string) {
		this.#pending = query;
		if (this.#isWaiting) return;
		this.#isWaiting = true;
		const wait = Math.max(0, this.#written + LEAST_GAP - performance.now());
		requestAnimationFrame(() =>
			setTimeout(() => {
				this.#isWaiting = false;
				this.flush();
			}, wait),
		);
	}

	/** Writes what is waiting now. */
	flush() {
		if (this.#pending === undefined) return;
		const query = this.#pending && `?${this.#pending}`;
		this.#pending = undefined;
		this.#written = performance.now();
		history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
	}

	/** Forgets what is waiting: the reader has gone to another state. */
	drop() {
		this.#pending = undefined;
	}
}
