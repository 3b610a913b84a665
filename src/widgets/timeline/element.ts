import { langOf } from '~/i18n/languages';
import { readChoice } from '~/lib/query/read';
import { ALL_PHASES, matchesPhase } from '~/lib/timeline';
import { showNotes } from '../tool/notes';
import { noteText } from '../tool/strings';
import { TIMELINE_STRINGS } from './strings';

/** Filters the timeline by phase, and opens and marks the event that the address names. */
class FedTimeline extends HTMLElement {
	connectedCallback() {
		this.querySelector<HTMLElement>('[data-needs-script]')!.hidden = false;
		this.#select.addEventListener('change', () => {
			this.#filter(this.#select.value);
			this.#writeAddress();
			showNotes(this, []);
		});
		addEventListener('hashchange', () => this.#openTarget());
		addEventListener('popstate', () => this.#readAddress());
		addEventListener('beforeprint', () => this.#openAll());
		this.#readAddress();
	}

	get #select(): HTMLSelectElement {
		return this.querySelector('select') as HTMLSelectElement;
	}

	get #events(): HTMLElement[] {
		return [...this.querySelectorAll<HTMLElement>('.timeline-events > li')];
	}

	#readAddress() {
		const choices = [...this.#select.options].map(({ value }) => value);
		const query = new URLSearchParams(location.search);
		const { value, note } = readChoice(query, 'phase', choices, ALL_PHASES);
		const lang = langOf(document.documentElement.lang);
		const label = `${TIMELINE_STRINGS.filter[lang]} phase`;
		showNotes(this, note ? [noteText(lang, note, label)] : []);
		this.#select.value = value;
		this.#filter(value);
		this.#openTarget();
	}

	#filter(filter: string) {
		for (const event of this.#events)
			event.hidden = !matchesPhase(filter, event.dataset['phase'] ?? '');
		const count = this.#events.filter(({ hidden }) => !hidden).length;
		const status = this.querySelector('.timeline-count');
		if (status) status.textContent = (this.dataset['shown'] ?? '').replace('{n}', String(count));
	}

	/** An event that a link names is shown even where the filter would leave it out. */
	#openTarget() {
		const id = location.hash.slice(1);
		for (const event of this.#events) {
			const isTarget = event.id === id;
			event.toggleAttribute('data-marked', isTarget);
			if (!isTarget) continue;
			event.hidden = false;
			event.querySelector('details')!.open = true;
			event.scrollIntoView();
		}
	}

	#openAll() {
		for (const details of this.querySelectorAll('details')) details.open = true;
	}

	#writeAddress() {
		const address = new URL(location.href);
		if (this.#select.value === ALL_PHASES) address.searchParams.delete('phase');
		else address.searchParams.set('phase', this.#select.value);
		history.replaceState(null, '', address);
	}
}

customElements.define('fed-timeline', FedTimeline);
