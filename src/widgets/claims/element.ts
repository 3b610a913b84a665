import { langOf } from '~/i18n/languages';
import { readChoice } from '~/lib/query/read';
import { showNotes } from '../tool/notes';
import { revealIn } from '../tool/reveal';
import { noteText } from '../tool/strings';
import { CLAIM_STRINGS } from './strings';

const FILTERS = ['verdict', 'section'] as const;
const ALL = 'all';

/** Filters the claims by verdict and section; the choice stands in the address. */
class ClaimsFilter extends HTMLElement {
	connectedCallback() {
		revealIn(this);
		this.addEventListener('change', () => {
			this.#filter();
			this.#writeAddress();
			showNotes(this, []);
		});
		addEventListener('hashchange', () => this.#showTarget());
		this.#readAddress();
	}

	#select(name: string): HTMLSelectElement {
		return this.querySelector(`select[name="${name}"]`) as HTMLSelectElement;
	}

	#readAddress() {
		const query = new URLSearchParams(location.search);
		const lang = langOf(document.documentElement.lang);
		const notes = FILTERS.flatMap((name) => {
			const select = this.#select(name);
			const choices = [...select.options].map(({ value }) => value);
			const { value, note } = readChoice(query, name, choices, ALL);
			select.value = value;
			return note ? [noteText(lang, note, `${CLAIM_STRINGS[name][lang]} ${name}`)] : [];
		});
		showNotes(this, notes);
		this.#filter();
		this.#showTarget();
	}

	#filter() {
		const wanted = FILTERS.map((name) => ({ name, value: this.#select(name).value }));
		const claims = [...this.querySelectorAll<HTMLElement>('.claim')];
		for (const claim of claims) {
			claim.hidden = !wanted.every(
				({ name, value }) => value === ALL || claim.dataset[name] === value,
			);
		}
		const count = claims.filter(({ hidden }) => !hidden).length;
		const status = this.querySelector('.claims-count');
		if (status) status.textContent = (this.dataset['shown'] ?? '').replace('{n}', String(count));
	}

	/** A claim that a link names is shown even where the filter would leave it out. */
	#showTarget() {
		const target = document.getElementById(location.hash.slice(1));
		if (!target?.classList.contains('claim') || !target.hidden) return;
		target.hidden = false;
		target.scrollIntoView();
	}

	#writeAddress() {
		const address = new URL(location.href);
		for (const name of FILTERS) {
			const { value } = this.#select(name);
			if (value === ALL) address.searchParams.delete(name);
			else address.searchParams.set(name, value);
		}
		history.replaceState(null, '', address);
	}
}

customElements.define('claims-filter', ClaimsFilter);
