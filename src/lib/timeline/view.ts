import type { QueryNote } from '../query/notes.ts';
import { readChoice, readNumber } from '../query/read.ts';
import { ALL_PHASES, matchesPhase } from './phases.ts';

/** Filter that shows events of every kind. */
export const ALL_KINDS = 'all';

/** First and last year, both taken in. */
export interface Years {
	from: number;
	to: number;
}

/** Which events are shown. */
export interface TimelineView extends Years {
	phase: string;
	kind: string;
}

/** What a reader can choose from. */
export interface TimelineChoices {
	phases: readonly string[];
	kinds: readonly string[];
	years: Years;
}

/** What of an event decides whether it is shown. `date` is a day or a month: YYYY-MM(-DD). */
export interface EventFacts {
	phase: string;
	kind: string;
	date: string;
}

/** Reads the view from an address. A period that ends before it begins ends in the year it begins. */
export function readView(
	query: URLSearchParams,
	{ phases, kinds, years }: TimelineChoices,
): { view: TimelineView; notes: QueryNote[] } {
	const phase = readChoice(query, 'phase', phases, ALL_PHASES);
	const kind = readChoice(query, 'kind', kinds, ALL_KINDS);
	const range = { min: years.from, max: years.to, integer: true };
	const from = readNumber(query, 'from', range, years.from);
	const to = readNumber(query, 'to', { ...range, min: from.value }, years.to);
	return {
		view: { phase: phase.value, kind: kind.value, from: from.value, to: to.value },
		notes: [phase, kind, from, to].flatMap(({ note }) => note ?? []),
	};
}

/** The query that leads back to a view: only what leaves something out. Other parameters stay. */
export function writeView(
	query: URLSearchParams,
	view: TimelineView,
	{ years }: TimelineChoices,
): URLSearchParams {
	const written = new URLSearchParams(query);
	const whole = { phase: ALL_PHASES, kind: ALL_KINDS, ...years };
	for (const name of ['phase', 'kind', 'from', 'to'] as const) {
		if (view[name] === whole[name]) written.delete(name);
		else written.set(name, String(view[name]));
	}
	return written;
}

/** Whether a view takes in an event. */
export function shows(view: TimelineView, { phase, kind, date }: EventFacts): boolean {
	const year = Number(date.slice(0, 4));
	return (
		matchesPhase(view.phase, phase) &&
		(view.kind === ALL_KINDS || view.kind === kind) &&
		view.from <= year &&
		year <= view.to
	);
}
