import type { Lang } from '~/i18n/languages';
import { fill } from '~/lib/format/fill';
import { make } from './dom';
import type { Outcome } from './outcome';
import { understoodText } from './sentences';
import { searchStrings } from './strings';

/** Beside the count: how the query was read, to be unfolded, and a query that may be meant. */
export class Said {
	readonly #root: HTMLElement;
	readonly #lang: Lang;
	readonly #queryLink: (query: string) => HTMLAnchorElement;
	#details: HTMLDetailsElement | undefined;
	#suggestion: HTMLElement | undefined;

	constructor(root: HTMLElement, lang: Lang, queryLink: (query: string) => HTMLAnchorElement) {
		this.#root = root;
		this.#lang = lang;
		this.#queryLink = queryLink;
	}

	show(outcome: Pick<Outcome, 'understood' | 'suggestion'>) {
		const strings = searchStrings(this.#lang);
		this.#suggestion?.remove();
		this.#suggestion = undefined;
		if (outcome.suggestion) {
			const link = this.#queryLink(outcome.suggestion);
			this.#suggestion = make('p', { class: 'search-suggestion' }, strings.suggestion, ' ', link);
			this.#root.append(this.#suggestion);
		}
		this.#showUnderstood(outcome as Outcome);
	}

	/** The element stays while the reader types, so that what was unfolded stays unfolded. */
	#showUnderstood(outcome: Outcome) {
		if (outcome.understood.length === 0) {
			this.#details?.remove();
			this.#details = undefined;
			return;
		}
		const strings = searchStrings(this.#lang);
		const lines = outcome.understood.map(({ kind, from, to }) =>
			make('li', {}, fill(strings[kind], { from, to })),
		);
		const summary = make('summary', {}, understoodText(this.#lang, outcome));
		this.#details ??= make('details', { class: 'search-understood' });
		this.#details.replaceChildren(summary, make('ul', {}, ...lines));
		if (!this.#details.isConnected) this.#root.append(this.#details);
	}
}
