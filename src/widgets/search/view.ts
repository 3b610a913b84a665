import type { Lang } from '~/i18n/languages';
import { Announcer } from './announcer';
import { keyOf, nothingFound, otherPages, type Ways } from './below';
import { make, updateList } from './dom';
import { renderIdle } from './idle';
import type { Outcome, ResultType } from './outcome';
import { fillResult } from './result-item';
import { Said } from './said';
import { announcement, foundText, type Question } from './sentences';
import { searchStrings } from './strings';
import { TypeFilter } from './types';

export interface ViewOptions {
	lang: Lang;
	ways: Ways;
	/** A link that searches for a query. */
	queryLink: (query: string) => HTMLAnchorElement;
	/** Address of the search page for a question; undefined on that page itself. */
	pageOf: ((question: Question) => string) | undefined;
	chooseType: (type?: ResultType) => void;
	retry: () => void;
	refocus: () => void;
}

/** Everything below the field: what was found, or why nothing is shown. */
export class SearchView {
	readonly announcer: Announcer;
	readonly #options: ViewOptions;
	readonly #outcome: HTMLElement;
	readonly #status: HTMLElement;
	readonly #list: HTMLElement;
	readonly #below: HTMLElement;
	readonly #said: Said;
	readonly #types: TypeFilter;

	constructor(root: HTMLElement, options: ViewOptions) {
		const part = (selector: string) => root.querySelector<HTMLElement>(selector)!;
		this.#options = options;
		this.#outcome = part('.search-outcome');
		this.#status = part('.search-status');
		this.#list = part('[data-search-results]');
		this.#below = part('.search-below');
		this.#said = new Said(part('.search-said'), options.lang, options.queryLink);
		this.#types = new TypeFilter(part('.search-types'), options.lang, options.chooseType);
		this.announcer = new Announcer(part('.search-announcer'));
	}

	get state(): string {
		return this.#outcome.dataset['searchState'] ?? 'idle';
	}

	/** Nothing is asked. */
	idle() {
		this.#clear('idle', '');
		const { lang, queryLink, refocus } = this.#options;
		const announce = (text: string) => this.announcer.now(text);
		renderIdle(this.#below, { lang, queryLink, announce, refocus });
	}

	/** The first answer is on its way; once there is one it stays until the next is there. */
	loading() {
		if (this.state === 'done' || this.state === 'loading') return;
		this.#clear('loading', searchStrings(this.#options.lang).loading);
	}

	/** The index could not be loaded. */
	failed() {
		const strings = searchStrings(this.#options.lang);
		this.#clear('error', strings.error);
		const retry = make(
			'button',
			{ type: 'button', class: 'button', 'data-retry': '' },
			strings.retry,
		);
		retry.addEventListener('click', () => {
			this.#options.refocus();
			this.#options.retry();
		});
		this.#below.replaceChildren(make('p', { class: 'search-ways' }, retry));
		this.announcer.now(strings.error);
	}

	show(question: Question, outcome: Outcome) {
		const { lang } = this.#options;
		this.#status.textContent = foundText(lang, question, outcome);
		this.#said.show(outcome);
		this.#types.show(outcome.types, question.type);
		updateList(this.#list, outcome.results, keyOf, (item, result) =>
			fillResult(item, result, lang),
		);
		this.#below.replaceChildren(...this.#sections(question, outcome));
		this.#outcome.dataset['searchCount'] = String(outcome.count);
		this.#outcome.dataset['searchState'] = 'done';
		this.#outcome.scrollTop = 0;
		this.announcer.later(announcement(lang, question, outcome));
	}

	#sections(question: Question, outcome: Outcome): HTMLElement[] {
		const { lang, ways, pageOf, chooseType, refocus } = this.#options;
		const strings = searchStrings(lang);
		const sections: HTMLElement[] = [];
		if (outcome.count === 0 && question.type && Object.keys(outcome.types).length > 0) {
			const all = make('button', { type: 'button', class: 'button-quiet' }, strings.showAllTypes);
			all.addEventListener('click', () => {
				refocus();
				chooseType();
			});
			sections.push(make('p', { class: 'search-ways' }, all));
		} else if (outcome.count === 0) {
			sections.push(nothingFound(outcome, lang, ways));
		}
		if (outcome.other.length > 0) sections.push(otherPages(outcome.other, lang));
		if (pageOf && outcome.count > 0) {
			const link = make('a', { href: pageOf(question) }, strings.more);
			sections.push(make('p', { class: 'search-more' }, link));
		}
		return sections;
	}

	#clear(state: string, status: string) {
		this.announcer.cancel();
		this.#status.textContent = status;
		this.#said.show({ understood: [] });
		this.#types.hide();
		this.#list.replaceChildren();
		this.#below.replaceChildren();
		delete this.#outcome.dataset['searchCount'];
		this.#outcome.dataset['searchState'] = state;
	}
}
