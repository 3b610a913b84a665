import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backtest } from '~/lib/runoff/backtest';
import { type RunoffInput, runRunoff } from '~/lib/runoff/model';
import { type RunoffResults, summarize } from '~/lib/runoff/results';
import { capIn } from '~/lib/runoff/schedule';
import { contractRunoff } from '../support/contract-runoff';
import { plainInput, runoffInput } from '../support/runoff-inputs';

const RUNS = { numRuns: 600 };
/** Relative to the figure itself; sums of differences are judged against the sum of all levels. */
const CLOSE = 1e-9;

const resultsOf = (input: RunoffInput) => summarize(input, runRunoff(input));
const levelsOf = ({ treasuries, mbs, reserves, rrp, currency }: RunoffInput) =>
	treasuries + mbs + reserves + rrp + currency;

function expectSame(found: RunoffResults, wanted: RunoffResults) {
	expect(Object.keys(found).sort()).toEqual(Object.keys(wanted).sort());
	for (const name of Object.keys(wanted) as (keyof RunoffResults)[]) {
		const [a, b] = [found[name], wanted[name]];
		if (typeof a !== 'number' || typeof b !== 'number') expect([name, a]).toEqual([name, b]);
		else expect(Math.abs(a - b), name).toBeLessThanOrEqual(CLOSE * Math.max(1, Math.abs(b)));
	}
}

describe('the public contract', () => {
	it('is followed for any allowed input', () => {
		fc.assert(
			fc.property(runoffInput, (input) => expectSame(resultsOf(input), contractRunoff(input))),
			RUNS,
		);
	});

	it('is followed where reserves last, so that whole horizons are compared', () => {
		fc.assert(
			fc.property(runoffInput, (given) => {
				const input = { ...given, reserves: 100_000, floor: 0, tmat: given.tmat / 100 };
				expectSame(resultsOf(input), contractRunoff(input));
			}),
			RUNS,
		);
	});
});

describe('every month of a run', () => {
	const eachMonth = (check: (input: RunoffInput) => void) =>
		fc.assert(fc.property(runoffInput, check), RUNS);

	it('changes assets and liabilities by the same amount', () => {
		eachMonth((input) => {
			let before: Pick<RunoffInput, 'treasuries' | 'mbs' | 'reserves' | 'rrp' | 'currency'> = input;
			const wrong = runRunoff(input).months.filter((month) => {
				const assets = before.treasuries + before.mbs - month.treasuries - month.mbs;
				const taken = before.reserves + before.rrp - month.reserves - month.rrp;
				const difference = assets - (taken + before.currency - month.currency);
				before = month;
				return !(Math.abs(difference) <= CLOSE * (levelsOf(input) + month.currency));
			});
			expect(wrong).toEqual([]);
		});
	});

	it('leaves nothing negative and keeps ON RRP at its floor', () => {
		eachMonth((input) => {
			const { months } = runRunoff(input);
			const lowest = months.map(({ treasuries, mbs, reserves, rrp, currency }) =>
				Math.min(treasuries, mbs, reserves, rrp, currency),
			);
			const floor = Math.min(input.rrp, input.rrpfloor) - CLOSE * levelsOf(input);
			expect(lowest.filter((level) => !(level >= 0))).toEqual([]);
			expect(months.filter(({ rrp }) => !(rrp >= floor && rrp <= input.rrp))).toEqual([]);
		});
	});

	it('exceeds neither cap nor what matures, and follows the month before', () => {
		eachMonth((input) => {
			let [year = 0, number = 0] = input.start.split('-').map(Number);
			const wrong = runRunoff(input).months.filter(({ month, treasuryRunoff, mbsRunoff }) => {
				const isNext = month === `${year}-${String(number).padStart(2, '0')}`;
				[year, number] = number === 12 ? [year + 1, 1] : [year, number + 1];
				const mostTreasuries = Math.min(capIn(input.tcap, month), input.tmat);
				const isWithin = treasuryRunoff <= mostTreasuries && mbsRunoff <= capIn(input.mcap, month);
				return !isNext || !isWithin || !(treasuryRunoff >= 0) || !(mbsRunoff >= 0);
			});
			expect(wrong).toEqual([]);
		});
	});

	it('comes before the stop: only the last may be at or below the floor', () => {
		eachMonth((input) => {
			const { months, stop } = runRunoff(input);
			const atFloor = months.findIndex(({ reserves }) => reserves <= input.floor);
			expect(months.length).toBeLessThanOrEqual(input.months);
			expect(stop === 'horizon').toBe(months.length === input.months && atFloor === -1);
			if (stop === 'floor') expect(atFloor).toBe(months.length - 1);
			else expect(atFloor).toBe(-1);
		});
	});
});

it('a higher cap never means less runoff over the same months', () => {
	const more = fc.double({ min: 0, max: 500, noNaN: true });
	fc.assert(
		fc.property(runoffInput, more, more, (given, t, m) => {
			const lower = { ...given, floor: 0 };
			const raise = (steps: RunoffInput['tcap'], by: number) =>
				steps.map((step) => ({ ...step, amount: step.amount + by }));
			const higher = { ...lower, tcap: raise(lower.tcap, t), mcap: raise(lower.mcap, m) };
			const [few, many] = [runRunoff(lower), runRunoff(higher)];
			fc.pre(few.months.length > 0 && few.months.length === many.months.length);
			const [less, greater] = [summarize(lower, few), summarize(higher, many)];
			const slack = CLOSE * levelsOf(lower);
			for (const name of ['total-runoff', 'treasury-runoff', 'mbs-runoff'] as const) {
				expect(greater[name]).toBeGreaterThanOrEqual(less[name] - slack);
			}
		}),
		RUNS,
	);
});

describe('back-test', () => {
	const input = plainInput();
	const actual = { month: '2025-04', treasuries: 850, mbs: 490 };

	it('is the model minus what was held in the month the run ends', () => {
		const found = backtest(resultsOf(input), [{ ...actual, month: '2025-03' }, actual]);
		expect(found).toEqual({ actual, treasuries: -30, mbs: 10 });
	});

	it('is left out where nothing is recorded or nothing was run', () => {
		expect(backtest(resultsOf({ ...input, months: 5 }), [actual])).toBeUndefined();
		const idle = resultsOf({ ...input, floor: 800 });
		expect(backtest(idle, [{ ...actual, month: idle.end }])).toBeUndefined();
	});
});
