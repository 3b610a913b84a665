import { linePath, type Point } from './path.ts';

/** A value at a month or day; undefined where there is none. A gap is never zero. */
export interface Reading {
	at: string;
	value: number | undefined;
}

/** Runs of neighbouring readings that have a value. */
export function withoutGaps(readings: readonly Reading[]): (Reading & { value: number })[][] {
	const runs: (Reading & { value: number })[][] = [[]];
	for (const { at, value } of readings) {
		if (value !== undefined) runs.at(-1)?.push({ at, value });
		else if (runs.at(-1)?.length) runs.push([]);
	}
	return runs.filter((run) => run.length > 0);
}

/** SVG path of several lines; a run of one point is a dot, drawn by the round end of the line. */
export function linesPath(runs: readonly (readonly Point[])[]): string {
	return runs.map((run) => (run.length === 1 ? `${linePath(run)}h0` : linePath(run))).join('');
}
