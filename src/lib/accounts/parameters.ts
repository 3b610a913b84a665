import type { QueryNote } from '../query/notes.ts';
import { type NumberRange, readChoice, readNumber } from '../query/read.ts';
import { ACTIONS } from './actions.ts';
import type { Step } from './ledger.ts';

/** USD bn, whole numbers: sums of them are exact, so both sides of an account show the same total. */
export const AMOUNT_RANGE: NumberRange = { min: 1, max: 1000, integer: true };

export const STEP_DEFAULT: Step = { action: 'qe-bank', amount: 100 };

/** Reads the step that an address names; whatever cannot be used falls back, with a note. */
export function readStepQuery(query: URLSearchParams): { step: Step; notes: QueryNote[] } {
	const action = readChoice(query, 'action', ACTIONS, STEP_DEFAULT.action);
	const amount = readNumber(query, 'amount', AMOUNT_RANGE, STEP_DEFAULT.amount);
	return {
		step: { action: action.value, amount: amount.value },
		notes: [action, amount].flatMap(({ note }) => (note ? [note] : [])),
	};
}

/** The address's query for a step. */
export function writeStepQuery({ action, amount }: Step): URLSearchParams {
	return new URLSearchParams({ action, amount: String(amount) });
}
