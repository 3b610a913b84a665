import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Action, ACTIONS, ENTRIES } from '../../src/lib/accounts/actions';
import {
	ACCOUNTS,
	type Balances,
	type Item,
	LINES,
	linesOf,
	mayBeNegative,
	partsOf,
	START,
} from '../../src/lib/accounts/chart';
import { bookStep, runSteps, type Step, totalOf } from '../../src/lib/accounts/ledger';
import {
	AMOUNT_RANGE,
	readStepQuery,
	STEP_DEFAULT,
	writeStepQuery,
} from '../../src/lib/accounts/parameters';
import { summarizeAccounts } from '../../src/lib/accounts/results';

const step: fc.Arbitrary<Step> = fc.record({
	action: fc.constantFrom(...ACTIONS),
	amount: fc.integer({ min: AMOUNT_RANGE.min, max: AMOUNT_RANGE.max }),
});
const steps = fc.array(step, { maxLength: 60 });

function expectBalanced(balances: Balances) {
	for (const account of ACCOUNTS) {
		expect(totalOf(balances, account, 'assets')).toBe(totalOf(balances, account, 'liabilities'));
	}
}

/** Sum of an item over all accounts on one side. */
function everywhere(balances: Balances, item: Item, side: 'assets' | 'liabilities'): number {
	return ACCOUNTS.flatMap((account) => linesOf(account, side))
		.filter((line) => partsOf(line).item === item)
		.reduce((sum, line) => sum + balances[line], 0);
}

/** What one sector owns another owes; what all own net of what all owe is nothing. */
function expectClosed(balances: Balances) {
	const items = new Set(LINES.map((line) => partsOf(line).item));
	items.delete('net-worth');
	for (const item of items) {
		expect(everywhere(balances, item, 'assets')).toBe(everywhere(balances, item, 'liabilities'));
	}
	expect(everywhere(balances, 'net-worth', 'liabilities')).toBe(0);
}

describe('start', () => {
	it('holds every line of the chart once, balanced and closed', () => {
		const chart = ACCOUNTS.flatMap((account) => [
			...linesOf(account, 'assets'),
			...linesOf(account, 'liabilities'),
		]);
		expect([...chart].sort()).toEqual([...LINES].sort());
		expectBalanced(START);
		expectClosed(START);
	});

	it.each(ACTIONS)('can book %s at any allowed amount', (action) => {
		expect(bookStep(START, { action, amount: Number(AMOUNT_RANGE.max) })).toHaveProperty(
			'balances',
		);
	});
});

describe('actions', () => {
	it.each(ACTIONS)('each entry of %s stays in one account and balances it', (action) => {
		for (const [first, second] of ENTRIES[action]) {
			const { account } = partsOf(first.line);
			expect(partsOf(second.line).account).toBe(account);
			const assets = linesOf(account, 'assets');
			const sameSide = assets.includes(first.line) === assets.includes(second.line);
			expect(first.sign * second.sign).toBe(sameSide ? -1 : 1);
		}
	});

	// The table of the page: central bank assets, reserves, ON RRP, TGA, deposits.
	const effects: Record<Action, [number, number, number, number, number]> = {
		'qe-bank': [1, 1, 0, 0, 0],
		'qe-nonbank': [1, 1, 0, 0, 1],
		maturity: [-1, 0, 0, -1, 0],
		'auction-bank': [0, -1, 0, 1, 0],
		'auction-nonbank': [0, -1, 0, 1, -1],
		'auction-mmf-rrp': [0, 0, -1, 1, 0],
		'tga-spend': [0, 1, 0, -1, 1],
		'rrp-fall': [0, 1, -1, 0, 1],
	};
	it.each(ACTIONS)('%s has the effect that the page’s table gives', (action) => {
		const [assets, reserves, rrp, tga, deposits] = effects[action].map((sign) => sign * 250);
		expect(summarizeAccounts(runSteps([{ action, amount: 250 }]).balances)).toEqual({
			reserves,
			rrp,
			tga,
			deposits,
			'cb-assets': assets,
		});
	});

	it('a maturity and an auction to a bank are one round of runoff', () => {
		const round: Step[] = [
			{ action: 'maturity', amount: 100 },
			{ action: 'auction-bank', amount: 100 },
		];
		expect(summarizeAccounts(runSteps(round).balances)).toEqual({
			reserves: -100,
			rrp: 0,
			tga: 0,
			deposits: 0,
			'cb-assets': -100,
		});
	});

	it('only spending moves net worth', () => {
		const worth = LINES.filter(mayBeNegative);
		for (const action of ACTIONS) {
			const { balances } = runSteps([{ action, amount: 100 }]);
			const moved = worth.filter((line) => balances[line] !== START[line]);
			expect(moved).toEqual(
				action === 'tga-spend' ? ['treasury.net-worth', 'household.net-worth'] : [],
			);
		}
	});
});

describe('any sequence of steps', () => {
	it('leaves every account balanced, the whole closed, and nothing but net worth negative', () => {
		fc.assert(
			fc.property(steps, (sequence) => {
				const { balances } = runSteps(sequence);
				expectBalanced(balances);
				expectClosed(balances);
				expect(LINES.filter((line) => balances[line] < 0 && !mayBeNegative(line))).toEqual([]);
			}),
		);
	});

	it('a refused step changes nothing and names an item that holds too little', () => {
		let refused = 0;
		fc.assert(
			fc.property(steps, step, (sequence, last) => {
				const before = runSteps(sequence);
				const after = runSteps([...sequence, last]);
				if (!after.refusal) {
					expect(after.booked).toEqual([...before.booked, last]);
					return;
				}
				refused += 1;
				expect(after.balances).toEqual(before.balances);
				expect(after.booked).toEqual(before.booked);
				expect(after.refusal.step).toEqual(last);
				expect(after.refusal.available).toBe(before.balances[after.refusal.line]);
				expect(after.refusal.available).toBeLessThan(last.amount);
			}),
		);
		expect(refused).toBeGreaterThan(0);
	});

	it('replaying what was booked gives the same balances, so that undo can leave out the last', () => {
		fc.assert(
			fc.property(steps, (sequence) => {
				const run = runSteps(sequence);
				expect(runSteps(run.booked)).toEqual({ balances: run.balances, booked: run.booked });
			}),
		);
	});

	it('never changes the balances that it starts from', () => {
		const copy = structuredClone(START);
		runSteps(ACTIONS.map((action) => ({ action, amount: 100 })));
		expect(START).toEqual(copy);
	});
});

describe('address', () => {
	it('gives a step that can be booked for any query, with a note for each replaced value', () => {
		const text = fc.oneof(
			fc.string(),
			fc.double().map(String),
			fc.integer({ min: -2000, max: 2000 }).map(String),
			fc.constantFrom('', 'toString', '__proto__', 'maturity', '1e3', 'Infinity'),
		);
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom('action', 'amount', 'x'), text), (entries) => {
				const given = new URLSearchParams(entries);
				const { step: read, notes } = readStepQuery(given);
				expect(runSteps([read]).booked).toEqual([read]);
				const action = given.get('action');
				const amount = given.get('amount');
				expect(notes.map(({ parameter }) => parameter)).toEqual([
					...(action !== null && action.trim() !== read.action ? ['action'] : []),
					...(amount !== null && (amount.trim() === '' || Number(amount) !== read.amount)
						? ['amount']
						: []),
				]);
			}),
		);
	});

	it('without a query is the default, and leads back to the same step', () => {
		expect(readStepQuery(new URLSearchParams())).toEqual({ step: STEP_DEFAULT, notes: [] });
		fc.assert(
			fc.property(step, (given) => {
				expect(readStepQuery(writeStepQuery(given))).toEqual({ step: given, notes: [] });
			}),
		);
	});
});
