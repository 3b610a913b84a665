import type { QueryNote } from './notes.ts';
import { type NumberRange, readNumber } from './read.ts';

/** Reads several numbers at once, each with its range and default. */
export function readNumbers<K extends string>(
	query: URLSearchParams,
	ranges: Record<K, NumberRange>,
	defaults: Record<K, number>,
): { values: Record<K, number>; notes: QueryNote[] } {
	const values = { ...defaults };
	const notes: QueryNote[] = [];
	for (const name of Object.keys(ranges) as K[]) {
		const { value, note } = readNumber(query, name, ranges[name], defaults[name]);
		// Adding zero turns the -0 that can stand in an address into 0.
		values[name] = value + 0;
		if (note) notes.push(note);
	}
	return { values, notes };
}

/** The query that leads back to several numbers: only what differs from the defaults. */
export function writeNumbers<K extends string>(
	values: Record<K, number>,
	defaults: Record<K, number>,
): URLSearchParams {
	const names = Object.keys(defaults) as K[];
	const changed = names.filter((name) => values[name] !== defaults[name]);
	return new URLSearchParams(changed.map((name) => [name, String(values[name])]));
}
