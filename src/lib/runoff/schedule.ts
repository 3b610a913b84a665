import { parseNumber } from '../query/read.ts';
import { isMonth, type Month } from './month.ts';

/** A monthly cap as a step function of time: each amount (USD bn a month) holds from its month on. */
export type CapSchedule = { from: Month; amount: number }[];

/** Cap in a month, USD bn; before the first step it is 0. */
export function capIn(schedule: CapSchedule, month: Month): number {
	return schedule.findLast(({ from }) => from <= month)?.amount ?? 0;
}

/** The cap of month after month: as `capIn`, for months that are asked for in order of time. */
export function capReader(schedule: CapSchedule): (month: Month) => number {
	let next = 0;
	let amount = 0;
	return (month) => {
		for (let step = schedule[next]; step && step.from <= month; step = schedule[next]) {
			amount = step.amount;
			next += 1;
		}
		return amount;
	};
}

/** A cap that never changes. */
export function constantCap(amount: number): CapSchedule {
	return [{ from: '0000-01', amount }];
}

/** A schedule as written in the address: one number, or `YYYY-MM:amount,…`. */
export function formatSchedule(schedule: CapSchedule): string {
	const [first] = schedule;
	if (schedule.length === 1 && first?.from === '0000-01') return String(first.amount);
	return schedule.map(({ from, amount }) => `${from}:${amount}`).join(',');
}

/**
 * Reads a schedule from text; steps are put in order of time and the later of two for one month holds.
 * @returns undefined where the text is neither a number nor steps
 */
export function parseSchedule(text: string): CapSchedule | undefined {
	const amount = parseNumber(text);
	if (amount !== undefined) return constantCap(amount);
	const steps = text.split(',').map((step) => {
		const [from = '', value = '', ...rest] = step.trim().split(':');
		const number = parseNumber(value);
		if (!isMonth(from) || number === undefined || rest.length > 0) return undefined;
		return { from, amount: number };
	});
	if (steps.some((step) => !step)) return undefined;
	const byMonth = new Map((steps as CapSchedule).map((step) => [step.from, step]));
	return [...byMonth.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}
