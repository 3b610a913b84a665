import { stripX } from '~/lib/timeline/strip';
import { nearest } from '~/lib/timeline/steps';
import type { Years } from '~/lib/timeline/view';

/** The strip as the reader sees it: period, place, marks and the line of text below. */
export class Strip {
	readonly root: HTMLElement;
	readonly svg: SVGSVGElement;
	/** First and last year of the whole strip. */
	readonly years: Years;
	#place: string | undefined;

	constructor(root: HTMLElement, years: Years) {
		this.root = root;
		this.svg = root.querySelector('svg') as SVGSVGElement;
		this.years = years;
	}

	get #marks(): SVGAElement[] {
		return [...this.svg.querySelectorAll<SVGAElement>('.strip-mark')];
	}

	/** Marks of the events that the filters leave in. */
	get shownMarks(): SVGAElement[] {
		return this.#marks.filter((mark) => !mark.hasAttribute('data-out'));
	}

	showEvents(ids: ReadonlySet<string>) {
		for (const mark of this.#marks) mark.toggleAttribute('data-out', !ids.has(eventOf(mark)!));
		this.#setStop();
	}

	showPeriod({ from, to }: Years) {
		const x = stripX(this.years);
		const rect = this.svg.querySelector('.strip-period')!;
		rect.setAttribute('x', String(x(from)));
		rect.setAttribute('width', String(x(to + 1) - x(from)));
	}

	/** Marks the event that the reader is at, if any. */
	showPlace(id: string | undefined) {
		this.#place = id;
		const mark = this.#markOf(id);
		for (const other of this.#marks) other.toggleAttribute('data-place', other === mark);
		const line = this.svg.querySelector('.strip-place')!;
		line.setAttribute('visibility', mark ? 'visible' : 'hidden');
		for (const end of ['x1', 'x2']) line.setAttribute(end, mark?.dataset['x'] ?? '0');
		this.say(id);
		this.#setStop();
	}

	/** Names an event below the strip; without one, where the reader is, or how the strip is used. */
	say(id: string | undefined) {
		const readout = this.root.querySelector<HTMLElement>('.strip-readout')!;
		const mark = this.#markOf(id) ?? this.#markOf(this.#place);
		const text = mark?.getAttribute('aria-label') ?? readout.dataset['hint'] ?? '';
		if (readout.textContent !== text) readout.textContent = text;
	}

	/** How far along the strip a point of the screen is, 0 at its start and 1 at its end. */
	shareAt(clientX: number): number {
		const { left, width } = this.svg.getBoundingClientRect();
		return width > 0 ? (clientX - left) / width : 0;
	}

	/** Event of the mark nearest to a point of the screen. */
	nearestEvent(clientX: number): string | undefined {
		const marks = this.shownMarks;
		const places = marks.map((mark) => Number(mark.dataset['x']));
		const wanted = this.shareAt(clientX) * this.svg.viewBox.baseVal.width;
		return eventOf(marks[nearest(places, wanted)]);
	}

	#markOf(id: string | undefined): SVGAElement | undefined {
		return this.#marks.find((mark) => eventOf(mark) === id);
	}

	/** One mark alone is reached by Tab: where the reader is, or the first that is shown. */
	#setStop() {
		const place = this.#markOf(this.#place);
		const shown = this.shownMarks;
		const stop = place && shown.includes(place) ? place : shown[0];
		for (const mark of this.#marks) mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
	}
}

/** Id of the event that an element of the strip belongs to. */
export function eventOf(element: Element | undefined): string | undefined {
	return element?.closest<SVGAElement>('[data-event]')?.dataset['event'];
}
