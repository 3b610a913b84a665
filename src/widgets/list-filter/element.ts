import { fill } from '~/lib/format/fill';
import { wordMatcher } from '~/lib/word-matcher';
import { Announcer } from '../search/announcer';
import { make, shortQuery } from '../search/dom';
import { reveal } from '../tool/reveal';
import type { FilterStrings } from './strings';

/** Browsers refuse addresses that change with every key. */
const ADDRESS_PAUSE = 300;

/** Narrows a list to the items that hold every word of a query, which stands in the address. */
class ListFilter extends HTMLElement {
	#items: { element: HTMLElement; text: string }[] = [];
	#matcher = wordMatcher('');
	#strings!: FilterStrings;
	#announcer!: Announcer;
	#timer: ReturnType<typeof setTimeout> | undefined;

	connectedCallback() {
		const { pairs = '', items = '', strings = '{}' } = this.dataset;
		this.#strings = JSON.parse(strings) as FilterStrings;
		this.#matcher = wordMatcher(pairs);
		this.#items = [...this.querySelectorAll<HTMLElement>(items)].map((element) => ({
			element,
			text: this.#matcher.key(element.dataset['forms'] ?? textOf(element)),
		}));
		this.#announcer = new Announcer(this.querySelector('.list-filter-announcer')!);
		const form = this.querySelector('form')!;
		reveal(form);
		form.addEventListener('submit', (event) => event.preventDefault());
		this.#input.addEventListener('input', (event) => {
			if (!(event as InputEvent).isComposing) this.#typed();
		});
		this.#input.addEventListener('compositionend', () => this.#typed());
		addEventListener('popstate', () => this.#readAddress());
		addEventListener('hashchange', () => this.#showTarget());
		this.#readAddress();
	}

	get #input(): HTMLInputElement {
		return this.querySelector('input[type="search"]') as HTMLInputElement;
	}

	#readAddress() {
		const query = new URLSearchParams(location.search).get('q') ?? '';
		this.#input.value = query.slice(0, this.#input.maxLength).toWellFormed();
		this.#filter();
		this.#showTarget();
	}

	#typed() {
		const said = this.#filter();
		this.#announcer.later(said);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#writeAddress(), ADDRESS_PAUSE);
	}

	/** Shows what matches and says how many there are. */
	#filter(): string {
		const query = this.#input.value;
		const words = this.#matcher.words(query);
		let shown = 0;
		for (const { element, text } of this.#items) {
			// A query of signs alone is no word, and no item has it.
			element.hidden =
				query.trim() !== '' && !(words.length > 0 && this.#matcher.matches(text, words));
			if (!element.hidden) shown += 1;
		}
		return this.#say(query, shown);
	}

	#say(query: string, shown: number): string {
		const { count, total, none, elsewhere } = this.#strings;
		const q = shortQuery(query);
		const values = { n: String(shown), all: String(this.#items.length), q };
		const text = fill(query.trim() ? count : total, values);
		this.querySelector('.list-filter-count')!.textContent = text;
		const empty = this.querySelector<HTMLElement>('.list-filter-none')!;
		empty.hidden = shown > 0;
		if (shown > 0) return text;
		const address = `${this.dataset['search'] ?? ''}?${new URLSearchParams({ q: query })}`;
		const link = make('a', { href: address }, fill(elsewhere, values));
		empty.replaceChildren(fill(none, values), ' ', link);
		return fill(none, values);
	}

	/** What a link names is shown even where the filter would leave it out. */
	#showTarget() {
		const target = this.#items.find(
			({ element }) => element.id === location.hash.slice(1),
		)?.element;
		if (!target?.hidden) return;
		target.hidden = false;
		target.scrollIntoView();
	}

	#writeAddress() {
		const address = new URL(location.href);
		const query = this.#input.value.trim();
		if (query) address.searchParams.set('q', query);
		else address.searchParams.delete('q');
		history.replaceState(history.state, '', address);
	}
}

/** Text of an item without what only leads on from it. */
function textOf(element: HTMLElement): string {
	const copy = element.cloneNode(true) as HTMLElement;
	for (const part of copy.querySelectorAll('[data-filter-ignore]')) part.remove();
	return copy.textContent;
}

customElements.define('list-filter', ListFilter);
