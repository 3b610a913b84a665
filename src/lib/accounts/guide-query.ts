import type { QueryNote } from '../query/notes.ts';
import { readChoice, readNumber } from '../query/read.ts';
import { type GuideId, GUIDE_IDS, GUIDES } from './guides.ts';

/** A guided sequence, and how many of its steps have been booked. */
export interface GuidePlace {
	id: GuideId;
	step: number;
}

const CHOICES = ['none', ...GUIDE_IDS] as const;

/**
 * Reads `guide` and `step` of an address.
 * A sequence that does not exist is none, a step that it does not have the nearest, each with a note.
 */
export function readGuideQuery(query: URLSearchParams): {
	place: GuidePlace | undefined;
	notes: QueryNote[];
} {
	const guide = readChoice(query, 'guide', CHOICES, 'none');
	const id = guide.value;
	if (id === 'none') return { place: undefined, notes: guide.note ? [guide.note] : [] };
	const range = { min: 0, max: GUIDES[id].length, integer: true };
	const step = readNumber(query, 'step', range, 0);
	return { place: { id, step: step.value + 0 }, notes: step.note ? [step.note] : [] };
}

/** The query that leads back to a place in a sequence; its start needs no `step`. */
export function writeGuideQuery({ id, step }: GuidePlace): URLSearchParams {
	return new URLSearchParams({ guide: id, ...(step > 0 && { step: String(step) }) });
}
