import type { Table } from './table.ts';

// A first run fills years of currency; the whole list is in the diff.
const LONGEST_LIST = 40;

interface Cell {
	key: string;
	column: string;
	before: string;
	after: string;
}

/** What differs between two states of a table. */
export interface Difference {
	added: string[][];
	changed: Cell[];
}

export function compare(before: Table, after: Table): Difference {
	const old = new Map(before.rows.map((row) => [row[0], row]));
	const changed: Cell[] = [];
	for (const row of after.rows) {
		const was = old.get(row[0]!);
		if (!was) continue;
		for (const [index, column] of after.header.entries()) {
			if (was[index] === row[index]) continue;
			changed.push({ key: row[0]!, column, before: was[index]!, after: row[index]! });
		}
	}
	return { added: after.rows.filter((row) => !old.has(row[0]!)), changed };
}

function list(title: string, lines: string[]): string[] {
	if (lines.length === 0) return [];
	const rest = lines.length - LONGEST_LIST;
	return [
		`  ${lines.length} ${title}`,
		...lines.slice(0, LONGEST_LIST).map((line) => `    ${line}`),
		...(rest > 0 ? [`    … and ${rest} more`] : []),
	];
}

/** The difference in lines for a terminal, each revised cell with its old and new value. */
export function describe(name: string, { added, changed }: Difference): string[] {
	const filled = changed.filter(({ before }) => before === '');
	const revised = changed.filter(({ before }) => before !== '');
	const lines = [
		...list(
			'new rows',
			added.map((row) => row.join(',')),
		),
		...list(
			'cells filled',
			filled.map(({ key, column, after }) => `${key} ${column}: ${after}`),
		),
		...list(
			'cells revised',
			revised.map(({ key, column, before, after }) => `${key} ${column}: ${before} -> ${after}`),
		),
	];
	return [`${name}.csv`, ...(lines.length > 0 ? lines : ['  nothing new'])];
}
