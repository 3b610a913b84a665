import { search, loadEngine } from './pagefind';
import { renderResults } from './render';
import type { SearchStrings } from './strings';

/** Waits this long after the last key, so that a fast typist does not see results of half words. */
const TYPING_PAUSE = 120;

/** A search field with its results. The dialog and the search page each hold one. */
export class SearchForm extends HTMLElement {
	#latest = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	get input(): HTMLInputElement {
		return this.querySelector('input') as HTMLInputElement;
	}

	get #outcome(): HTMLElement {
		return this.querySelector('.search-outcome') as HTMLElement;
	}

	get #strings(): SearchStrings {
		return JSON.parse(this.dataset['strings'] ?? '{}') as SearchStrings;
	}

	connectedCallback() {
		this.input.addEventListener('focus', () => void this.#load(), { once: true });
		this.input.addEventListener('input', () => {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => void this.run(), TYPING_PAUSE);
		});
		this.addEventListener('keydown', (event) => this.#onKey(event));
		this.addEventListener('click', (event) => {
			if ((event.target as Element).closest('[data-retry]')) void this.run();
		});
	}

	async #load() {
		await loadEngine(this.#base).catch(() => undefined);
	}

	get #base(): string {
		return this.dataset['base'] ?? '/';
	}

	/** Searches for what is in the field and shows the outcome; the last call wins. */
	async run(): Promise<void> {
		const query = this.input.value;
		const turn = (this.#latest += 1);
		this.dispatchEvent(new CustomEvent('search-query', { detail: query, bubbles: true }));
		if (!query.trim()) return this.#show('idle', { results: [], count: 0 }, '');
		if (this.#outcome.dataset['searchState'] !== 'done') this.#setState('loading');
		try {
			const outcome = await search(this.#base, query);
			if (turn === this.#latest) this.#show('done', outcome, query);
		} catch {
			if (turn === this.#latest) this.#show('error', { results: [], count: 0 }, query);
		}
	}

	#show(state: string, found: Awaited<ReturnType<typeof search>>, query: string) {
		renderResults(this.#outcome, { state, ...found, query }, this.#strings, {
			glossary: this.dataset['glossary'] ?? '',
			faq: this.dataset['faq'] ?? '',
		});
		this.#outcome.dataset['searchCount'] = String(found.count);
		this.#setState(state);
	}

	#setState(state: string) {
		this.#outcome.dataset['searchState'] = state;
		const status = this.querySelector('.search-status');
		if (state === 'loading' && status) status.textContent = this.#strings.loading;
	}

	#onKey(event: KeyboardEvent) {
		if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
		const stops = [this.input, ...this.querySelectorAll<HTMLElement>('[data-search-results] a')];
		const at = stops.indexOf(document.activeElement as HTMLElement);
		const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
		if (!next) return;
		event.preventDefault();
		next.focus();
	}
}

customElements.define('search-form', SearchForm);
