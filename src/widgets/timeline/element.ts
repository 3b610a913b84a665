import { langOf } from '~/i18n/languages';
import { fill } from '~/lib/format/fill';
import type { QueryNote } from '~/lib/query/notes';
import type { Move } from '~/lib/timeline/steps';
import { readView, type TimelineView, writeView } from '~/lib/timeline/view';
import { showNotes } from '../tool/notes';
import { revealIn } from '../tool/reveal';
import { noteText } from '../tool/strings';
import { Filters } from './filters';
import { EventList, focusTitle } from './list';
import { watchPlace } from './place';
import { Strip } from './strip';
import { listenToStrip } from './strip-input';
import { TIMELINE_STRINGS } from './strings';

/** Filters the timeline by phase, kind and years, follows the reader, and opens the event that the address names. */
class FedTimeline extends HTMLElement {
	#filters!: Filters;
	#list!: EventList;
	#strip!: Strip;
	#view!: TimelineView;
	#place: string | undefined;

	connectedCallback() {
		revealIn(this);
		this.#filters = new Filters(this.querySelector('form')!);
		this.#list = new EventList(this.querySelector('.timeline-years')!);
		const { years } = this.#filters.choices;
		this.#strip = new Strip(this.querySelector('.timeline-strip')!, years);
		this.#listen();
		this.#readAddress();
		watchPlace(this.#list.events, (id) => {
			this.#place = id;
			this.#strip.showPlace(id);
		});
	}

	#listen() {
		const { form, choices } = this.#filters;
		form.addEventListener('input', ({ target }) =>
			this.#change(this.#filters.changed(this.#view, target as HTMLInputElement)),
		);
		form.addEventListener('reset', (event) => {
			event.preventDefault();
			this.#change(readView(new URLSearchParams(), choices).view);
		});
		this.addEventListener('click', (event) => this.#onClick(event.target as Element));
		listenToStrip(this.#strip, {
			preview: (years) => this.#strip.showPeriod(years),
			brush: (years) => this.#brush({ ...this.#view, ...years }),
			go: (id) => this.#go(id),
		});
		addEventListener('hashchange', () => this.#openTarget());
		addEventListener('popstate', () => this.#readAddress());
		addEventListener('beforeprint', () => this.#list.unfold(true));
	}

	#readAddress() {
		const { view, notes } = readView(new URLSearchParams(location.search), this.#filters.choices);
		this.#show(view, notes);
		this.#openTarget();
	}

	#onClick(target: Element) {
		const fold = target.closest<HTMLElement>('[data-unfold]')?.dataset['unfold'];
		if (fold) this.#list.unfold(fold === 'true');
		const step = target.closest<HTMLElement>('[data-step]')?.dataset['step'];
		// The focus stays on the button, so that it can be pressed again.
		if (step) this.#list.neighbor(this.#placeElement, step as Move)?.scrollIntoView();
	}

	get #placeElement(): HTMLElement | undefined {
		return this.#list.events.find(({ id }) => id === this.#place);
	}

	#brush(view: TimelineView) {
		this.#change(view);
		// The list became shorter or longer above the reader: back to its start.
		const top = this.#strip.root.getBoundingClientRect().bottom;
		const [first] = this.#list.shown;
		if (first && first.getBoundingClientRect().top < top) first.scrollIntoView();
	}

	/** The reader changed the view: no note of the address holds any longer. */
	#change(view: TimelineView) {
		this.#show(view, []);
		const address = new URL(location.href);
		address.search = writeView(address.searchParams, view, this.#filters.choices).toString();
		history.replaceState(null, '', address);
	}

	#show(view: TimelineView, notes: QueryNote[]) {
		this.#view = view;
		this.#filters.show(view);
		this.#list.filter(view);
		this.#strip.showPeriod(view);
		this.#strip.showEvents(new Set(this.#list.shown.map(({ id }) => id)));
		this.#sayCount();
		const lang = langOf(document.documentElement.lang);
		showNotes(
			this,
			notes.map((note) => {
				const label = TIMELINE_STRINGS[note.parameter as 'phase' | 'kind' | 'from' | 'to'];
				return noteText(lang, note, `${label[lang]} ${note.parameter}`);
			}),
		);
	}

	#sayCount() {
		const { length } = this.#list.shown;
		const text = fill((length > 0 ? this.dataset['shown'] : this.dataset['none']) ?? '', {
			n: String(length),
			all: String(this.#list.events.length),
			from: String(this.#view.from),
			to: String(this.#view.to),
		});
		const status = this.querySelector('.timeline-count')!;
		if (status.textContent !== text) status.textContent = text;
	}

	#go(id: string) {
		const hash = `#${id}`;
		if (location.hash !== hash) history.pushState(null, '', hash);
		const event = this.#list.open(id);
		if (event) focusTitle(event);
	}

	#openTarget() {
		if (this.#list.open(location.hash.slice(1))) {
			this.#strip.showEvents(new Set(this.#list.shown.map(({ id }) => id)));
		}
	}
}

customElements.define('fed-timeline', FedTimeline);
