import type { Build } from './build.ts';

const WIDTHS = [14, 7, 9, 11, 9, 9];

/** The names of the columns. */
export function heading(): string {
	return line(['', 'pages', 'seconds', 's a page', 'CPU s', 'peak MB']);
}

/** What a build took, in one line. */
export function row(name: string, { pages, seconds, use }: Build): string {
	return line([
		name,
		String(pages),
		seconds.toFixed(1),
		(seconds / pages).toFixed(4),
		use?.work.toFixed(1) ?? '–',
		use?.memory.toFixed(0) ?? '–',
	]);
}

/** How many times as long the first took for a page as the second, by the clock and in processor time. */
export function ratio(first: Build, second: Build): string {
	const times = (a: number, b: number) => `× ${(a / first.pages / (b / second.pages)).toFixed(2)}`;
	const byClock = `${times(first.seconds, second.seconds)} a page`;
	if (!first.use || !second.use) return byClock;
	return `${byClock} (CPU ${times(first.use.work, second.use.work)})`;
}

/** Seconds of each step, with an empty cache and when nothing has changed. */
export function stepRows(first: Build, again: Build): string {
	return first.steps
		.map(({ name, seconds }) => {
			const second = again.steps.find((step) => step.name === name)?.seconds ?? 0;
			return `  ${name.padEnd(36)}${seconds.toFixed(1).padStart(8)}${second.toFixed(1).padStart(8)}`;
		})
		.join('\n');
}

function line(cells: string[]): string {
	return cells
		.map((cell, at) => (at === 0 ? cell.padEnd(WIDTHS[0]!) : cell.padStart(WIDTHS[at]!)))
		.join('');
}
