/** Where a key leads in a list: to a neighbor or to one of its ends. */
export type Move = 'next' | 'previous' | 'first' | 'last';

const ENDS: Record<string, Move> = { Home: 'first', End: 'last' };
const ON_STRIP: Record<string, Move> = { ...ENDS, ArrowRight: 'next', ArrowLeft: 'previous' };
const IN_LIST: Record<string, Move> = { j: 'next', k: 'previous' };
const ON_TITLE: Record<string, Move> = {
	...ENDS,
	...IN_LIST,
	ArrowDown: 'next',
	ArrowUp: 'previous',
};

/** What a key means on a mark of the strip. */
export function stripMove(key: string): Move | undefined {
	return own(ON_STRIP, key);
}

/** What a key means in the list; only on an event's title are the keys free that scroll the page. */
export function listMove(key: string, isOnTitle: boolean): Move | undefined {
	return own(isOnTitle ? ON_TITLE : IN_LIST, key.length === 1 ? key.toLowerCase() : key);
}

/** Place in a list of `length` after a move from `index`; -1 is before the first. It stops at the ends. */
export function moved(index: number, move: Move, length: number): number {
	if (move === 'first') return 0;
	if (move === 'last') return length - 1;
	return Math.min(length - 1, Math.max(0, index + (move === 'next' ? 1 : -1)));
}

/** Index of the value nearest to a wanted one, the first of equals; -1 where there is none. */
export function nearest(values: readonly number[], wanted: number): number {
	return values.reduce(
		(best, value, index) =>
			best < 0 || Math.abs(value - wanted) < Math.abs(values[best]! - wanted) ? index : best,
		-1,
	);
}

function own(table: Record<string, Move>, key: string): Move | undefined {
	return Object.hasOwn(table, key) ? table[key] : undefined;
}
