import { listMove, moved, type Move } from '~/lib/timeline/steps';
import { shows, type TimelineView } from '~/lib/timeline/view';

/** The list of events: which are shown, open and marked, and how the keyboard moves in it. */
export class EventList {
	readonly #root: HTMLElement;
	readonly events: readonly HTMLElement[];

	constructor(root: HTMLElement) {
		this.#root = root;
		this.events = [...root.querySelectorAll<HTMLElement>('.timeline-events > li')];
		root.addEventListener('keydown', (event) => this.#onKey(event));
	}

	get shown(): HTMLElement[] {
		return this.events.filter(({ hidden }) => !hidden);
	}

	filter(view: TimelineView) {
		for (const event of this.events) {
			const { phase = '', kind = '' } = event.dataset;
			const date = event.querySelector('time')?.dateTime ?? '';
			event.hidden = !shows(view, { phase, kind, date });
		}
		this.#hideEmptyYears();
	}

	/** Opens, marks and scrolls to an event, which is shown even where the filters leave it out. */
	open(id: string): HTMLElement | undefined {
		for (const event of this.events) event.toggleAttribute('data-marked', event.id === id);
		const event = this.events.find((candidate) => candidate.id === id);
		if (!event) return undefined;
		event.hidden = false;
		this.#hideEmptyYears();
		event.querySelector('details')!.open = true;
		event.scrollIntoView();
		return event;
	}

	unfold(isOpen: boolean) {
		for (const event of this.events) event.querySelector('details')!.open = isOpen;
	}

	/** Event that a move leads to from another; from none, as if before the first. */
	neighbor(from: Element | undefined, move: Move): HTMLElement | undefined {
		const { shown } = this;
		return shown[
			moved(
				shown.findIndex((event) => event === from),
				move,
				shown.length,
			)
		];
	}

	#hideEmptyYears() {
		for (const year of this.#root.querySelectorAll<HTMLElement>('.timeline-year')) {
			year.hidden = !year.querySelector('.timeline-events > li:not([hidden])');
		}
	}

	#onKey(event: KeyboardEvent) {
		if (event.ctrlKey || event.altKey || event.metaKey) return;
		const target = event.target as Element;
		const move = listMove(event.key, target.localName === 'summary');
		const next = move && this.neighbor(target.closest('li[id]') ?? undefined, move);
		if (!next) return;
		event.preventDefault();
		focusTitle(next);
	}
}

/** Puts the focus on the title of an event and the event at the top of the view. */
export function focusTitle(event: HTMLElement) {
	event.querySelector('summary')!.focus({ preventScroll: true });
	event.scrollIntoView();
}
