import { type Action, type DoubleEntry, ENTRIES } from './actions.ts';
import {
	type Account,
	type Balances,
	type Line,
	linesOf,
	mayBeNegative,
	type Side,
	START,
} from './chart.ts';

/** One action of an amount above zero, USD bn; whole numbers keep every sum exact. */
export interface Step {
	action: Action;
	amount: number;
}

/** Why a step was not booked: an item holds less than it would lose. USD bn. */
export interface Refusal {
	step: Step;
	line: Line;
	available: number;
}

export type Booking = { balances: Balances } | { refusal: Refusal };

/** Books one step, or refuses it whole where it would make an item negative. */
export function bookStep(balances: Balances, step: Step): Booking {
	const entries: readonly DoubleEntry[] = ENTRIES[step.action];
	const after = { ...balances };
	for (const { line, sign } of entries.flat()) after[line] += sign * step.amount;
	const short = (Object.keys(after) as Line[]).find(
		(line) => after[line] < 0 && !mayBeNegative(line),
	);
	if (!short) return { balances: after };
	return { refusal: { step, line: short, available: balances[short] } };
}

export interface Run {
	balances: Balances;
	/** The steps that were booked, in order. */
	booked: Step[];
	/** Why the last step was not booked. */
	refusal?: Refusal;
}

/** Books steps one after the other on the starting balances; a refused one changes nothing. */
export function runSteps(steps: readonly Step[]): Run {
	let run: Run = { balances: START, booked: [] };
	for (const step of steps) {
		const booking = bookStep(run.balances, step);
		run =
			'refusal' in booking
				? { ...run, refusal: booking.refusal }
				: { balances: booking.balances, booked: [...run.booked, step] };
	}
	return run;
}

/** Sum of one side of an account, USD bn; net worth belongs to the liabilities' side. */
export function totalOf(balances: Balances, account: Account, side: Side): number {
	return linesOf(account, side).reduce((sum, line) => sum + balances[line], 0);
}
