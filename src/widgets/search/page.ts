import { langOf } from '~/i18n/languages';
import { SearchForm, type SearchAsked } from './form';
import { readQuestion, writeQuestion } from './question';
import type { Question } from './sentences';

/** Browsers refuse addresses that change with every key. */
const ADDRESS_PAUSE = 300;

/** The search page: takes the question from the address and keeps the address in step with the field. */
class SearchPage extends HTMLElement {
	#form!: SearchForm;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Whether the address holds a question worth going back to, or one that is being typed. */
	#isSettled = false;

	connectedCallback() {
		const form = this.querySelector('search-form');
		if (!(form instanceof SearchForm)) return;
		this.#form = form;
		form.addEventListener('search-asked', (event) => {
			this.#keep((event as CustomEvent<SearchAsked>).detail);
		});
		form.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			// On a phone the keyboard would cover the results.
			if (matchMedia('(pointer: coarse)').matches) form.input.blur();
		});
		addEventListener('popstate', () => this.#read());
		this.#read();
		if (!form.input.value) form.input.focus();
	}

	#read() {
		clearTimeout(this.#timer);
		const lang = langOf(document.documentElement.lang);
		const { question, notes } = readQuestion(new URLSearchParams(location.search), lang);
		this.#isSettled = Boolean(question.query);
		void this.#form.show(question, notes);
	}

	#keep({ question, stage }: SearchAsked) {
		clearTimeout(this.#timer);
		if (stage === 'typed') {
			this.#timer = setTimeout(() => this.#write(question), ADDRESS_PAUSE);
			return;
		}
		if (stage === 'chosen') this.#isSettled = Boolean(location.search);
		this.#write(question);
		this.#isSettled = true;
	}

	/** A new entry of the history for the first change after a settled question, the same one for more. */
	#write(question: Question) {
		const address = location.pathname + writeQuestion(question);
		if (address === location.pathname + location.search) return;
		if (this.#isSettled) history.pushState(null, '', address);
		else history.replaceState(null, '', address);
		this.#isSettled = false;
	}
}

customElements.define('search-page', SearchPage);
