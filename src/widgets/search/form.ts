import { langOf } from '~/i18n/languages';
import { showNotes } from '../tool/notes';
import { moveByArrow } from './arrows';
import { make } from './dom';
import { loadEngine, search } from './engine';
import { cutNotes, cutQuery, FIELD_LIMIT, writeQuestion } from './question';
import { remember } from './recent';
import type { Question } from './sentences';
import { SearchView } from './view';

/**
 * Told to the search page, which keeps the address. A question is being typed, is done with (Enter, a
 * result opened), or was chosen in place of another (a recent search, a type of result).
 */
export interface SearchAsked {
	question: Question;
	stage: 'typed' | 'done' | 'chosen';
}

/** A search field with its results. The dialog and the search page each hold one. */
export class SearchForm extends HTMLElement {
	#view!: SearchView;
	#type: Question['type'];
	#wanted = 0;
	#isSearching = false;

	get input(): HTMLInputElement {
		return this.querySelector('input[type="search"]') as HTMLInputElement;
	}

	get question(): Question {
		return { query: this.input.value, type: this.#type };
	}

	connectedCallback() {
		const lang = this.#lang;
		const { page = '', glossary = '', faq = '', more } = this.dataset;
		const pageOf = (question: Question) => page + writeQuestion(question);
		this.#view = new SearchView(this, {
			lang,
			ways: { glossary, faq },
			queryLink: (query) => make('a', { href: pageOf({ query }), 'data-query': query }, query),
			pageOf: more === undefined ? undefined : pageOf,
			chooseType: (type) => this.ask({ ...this.question, type }),
			retry: () => void this.#search(),
			refocus: () => this.input.focus(),
		});
		this.#listen();
		this.#view.idle();
	}

	get #lang() {
		return langOf(this.dataset['lang']);
	}

	#listen() {
		const { input } = this;
		input.addEventListener('focus', () => void loadEngine(this.#base, this.#lang).catch(() => {}), {
			once: true,
		});
		input.addEventListener('input', (event) => {
			// Half a character of an input method is no query.
			if (!(event as InputEvent).isComposing) this.#typed();
		});
		input.addEventListener('compositionend', () => this.#typed());
		input.addEventListener('paste', ({ clipboardData }) => {
			const isCut = (clipboardData?.getData('text').length ?? 0) > FIELD_LIMIT;
			// After the input event, which knows only what the field has taken.
			setTimeout(() => showNotes(this, cutNotes(this.#lang, input.value, isCut)));
		});
		this.addEventListener('keydown', (event) => moveByArrow(event, this, input));
		this.addEventListener('click', (event) => this.#onClick(event));
		const form = this.querySelector('form')!;
		form.addEventListener('submit', () => this.#submitted());
		form.addEventListener('formdata', ({ formData }) => {
			if (this.#type) formData.set('type', this.#type);
		});
		addEventListener('online', () => this.#view.state === 'error' && void this.#search());
	}

	/** Asks a question as a reader's own choice, such as a recent search or a type of result. */
	ask(question: Question) {
		this.#set(question);
		showNotes(this, cutNotes(this.#lang, question.query, false));
		this.#tell('chosen');
		void this.#search();
	}

	/** The dialog was opened, perhaps again. */
	opened() {
		if (!this.input.value.trim()) this.#view.idle();
		this.input.select();
	}

	/** Shows a question that the address asks, with what could not be used of it. */
	async show(question: Question, notes: string[]): Promise<void> {
		this.#set(question);
		showNotes(this, notes);
		await this.#search();
	}

	#set({ query, type }: Question) {
		this.input.value = cutQuery(query);
		this.#type = type;
	}

	#typed() {
		showNotes(this, cutNotes(this.#lang, this.input.value, false));
		this.#tell('typed');
		void this.#search();
	}

	#submitted() {
		remember(this.input.value);
		this.#tell('done');
	}

	#tell(stage: SearchAsked['stage']) {
		const detail: SearchAsked = { question: this.question, stage };
		this.dispatchEvent(new CustomEvent('search-asked', { detail }));
	}

	#onClick(event: MouseEvent) {
		const link = (event.target as Element).closest('a');
		if (!link) return;
		const query = link.dataset['query'];
		remember(query ?? this.input.value);
		if (query === undefined) return this.#tell('done');
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		this.ask({ query });
		this.input.focus();
	}

	/** Searches for what is in the field. One search runs at a time, and the newest question wins. */
	async #search(): Promise<void> {
		this.#wanted += 1;
		this.#view.announcer.cancel();
		if (!this.input.value.trim()) return this.#view.idle();
		this.#view.loading();
		if (this.#isSearching) return;
		this.#isSearching = true;
		try {
			for (let turn = 0; turn !== this.#wanted;) {
				turn = this.#wanted;
				await this.#answer(turn);
			}
		} finally {
			this.#isSearching = false;
		}
	}

	async #answer(turn: number) {
		const { query, type } = this.question;
		if (!query.trim()) return;
		let outcome;
		try {
			outcome = await search(this.#base, this.#lang, query, type ? { type } : {});
		} catch (error) {
			console.warn(error);
		}
		if (turn !== this.#wanted) return;
		if (outcome) this.#view.show({ query, type }, outcome);
		else this.#view.failed();
	}

	get #base(): string {
		return this.dataset['base'] ?? '/';
	}
}

customElements.define('search-form', SearchForm);
