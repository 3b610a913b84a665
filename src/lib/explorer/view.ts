import type { QueryNote, Read } from '../query/notes.ts';
import { noted, readChoice } from '../query/read.ts';
import { isMonth } from '../runoff/month.ts';
import { VIEWS, type View } from './model.ts';
import { FEWEST_MONTHS, type Period } from './period.ts';

/** What is shown of the balance sheet. */
export interface ExplorerState extends Period {
	view: View;
}

/**
 * Reads what is shown from an address: `view`, and `from` and `to` as YYYY-MM.
 * @param months every month of the record, in order
 * @param defaults what is shown where the address says nothing
 */
export function readExplorer(
	query: URLSearchParams,
	months: readonly string[],
	defaults: ExplorerState,
): { state: ExplorerState; notes: QueryNote[] } {
	const last = months.length - 1;
	const view = readChoice(query, 'view', VIEWS, defaults.view);
	const from = readPlace(query, 'from', months, [0, last - FEWEST_MONTHS + 1], defaults.from);
	const to = readPlace(query, 'to', months, [from.value + FEWEST_MONTHS - 1, last], defaults.to);
	return {
		state: { view: view.value, from: from.value, to: to.value },
		notes: [view.note, from.note, to.note].filter((note) => note !== undefined),
	};
}

/** The query that leads back to what is shown: only what differs. Other parameters stay. */
export function writeExplorer(
	query: URLSearchParams,
	state: ExplorerState,
	months: readonly string[],
	defaults: ExplorerState,
): URLSearchParams {
	const written = new URLSearchParams(query);
	const set = (name: string, isDefault: boolean, text: string) =>
		isDefault ? written.delete(name) : written.set(name, text);
	set('view', state.view === defaults.view, state.view);
	set('from', state.from === defaults.from, months[state.from] ?? '');
	set('to', state.to === defaults.to, months[state.to] ?? '');
	return written;
}

/** Place of a month in the record; out of its range the nearest, no month the default. */
function readPlace(
	query: URLSearchParams,
	parameter: string,
	months: readonly string[],
	[min, max]: readonly [number, number],
	fallback: number,
): Read<number> {
	const text = query.get(parameter)?.trim();
	const usable = Math.min(max, Math.max(min, fallback));
	const note = (reason: QueryNote['reason'], place: number): Read<number> => ({
		value: place,
		note: noted(parameter, reason, months[place] ?? '').note!,
	});
	if (text === undefined) return { value: usable };
	if (!isMonth(text)) return note('not-a-month', usable);
	const after = months.findIndex((month) => month >= text);
	const given = after < 0 ? months.length - 1 : after;
	const place = Math.min(max, Math.max(min, given));
	return months[place] === text ? { value: place } : note('out-of-range', place);
}
