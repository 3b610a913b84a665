import { describe, expect, it } from 'vitest';
import { backtest } from '~/lib/runoff/backtest';
import { runRunoff } from '~/lib/runoff/model';
import { PRESETS, presetInput } from '~/lib/runoff/parameters';
import { summarize } from '~/lib/runoff/results';
import { runoffPresets } from '~/widgets/runoff-calculator/presets';
import { contractRunoff } from '../support/contract-runoff';

/** Figures of the fact base (USD bn, Wednesday levels), not of the code. */
const FACTS = {
	qt1: {
		start: '2017-10',
		months: 22,
		// 4 October 2017.
		levels: {
			treasuries: 2465.5,
			mbs: 1768.2,
			reserves: 2228.5,
			rrp: 178.7,
			tga: 154.6,
			currency: 1580.4,
		},
		caps: { treasuries: 435, mbs: 320 },
		// 31 July 2019.
		end: { month: '2019-07', treasuries: 2080.7, mbs: 1511.8 },
		// 18 September 2019.
		floor: 1385.4,
	},
	qt2: {
		start: '2022-06',
		months: 42,
		// 1 June 2022.
		levels: {
			treasuries: 5770.8,
			mbs: 2707.4,
			reserves: 3357.4,
			rrp: 1965.0,
			tga: 780.6,
			currency: 2278.6,
		},
		caps: { treasuries: 1640, mbs: 1417.5 },
		// 3 December 2025.
		end: { month: '2025-11', treasuries: 4188.7, mbs: 2053.7 },
		// 29 October 2025.
		floor: 2827.9,
	},
} as const;

const presets = runoffPresets();
const EPISODES = ['qt1', 'qt2'] as const;

describe.each(EPISODES)('preset %s', (name) => {
	const facts = FACTS[name];
	const { input, actuals } = presets[name];
	const run = runRunoff(input);
	const results = summarize(input, run);

	it('starts from the recorded levels', () => {
		const { start, months, floor, rrpfloor, cpr } = input;
		expect(input).toMatchObject(facts.levels);
		expect({ start, months, floor, rrpfloor, cpr }).toEqual({
			start: facts.start,
			months: facts.months,
			floor: facts.floor,
			rrpfloor: 0,
			cpr: 8,
		});
	});

	it('has the caps that were in force, by month and in all', () => {
		const sum = (pick: (month: (typeof run.months)[number]) => number) =>
			run.months.reduce((total, month) => total + pick(month), 0);
		expect(run.months).toHaveLength(facts.months);
		expect(sum(({ treasuryCap }) => treasuryCap)).toBe(facts.caps.treasuries);
		expect(sum(({ mbsCap }) => mbsCap)).toBe(facts.caps.mbs);
	});

	it('runs as the contract says', () => {
		const wanted = contractRunoff(input);
		expect(results).toMatchObject({ months: wanted.months, end: wanted.end });
		expect(results['floor-reached']).toBe(wanted['floor-reached']);
		for (const key of Object.keys(wanted) as (keyof typeof wanted)[]) {
			if (typeof wanted[key] === 'number') expect(results[key], key).toBeCloseTo(wanted[key], 6);
		}
	});

	it('is set beside what was really held at the end', () => {
		expect(actuals).toHaveLength(facts.months);
		expect(actuals.at(-1)).toEqual(facts.end);
		expect(backtest(results, actuals)).toEqual({
			actual: facts.end,
			treasuries: expect.closeTo(results['treasuries-end'] - facts.end.treasuries, 6),
			mbs: expect.closeTo(results['mbs-end'] - facts.end.mbs, 6),
		});
	});

	it('comes within 3 percent of both holdings', () => {
		const { treasuries, mbs } = facts.end;
		expect(Math.abs(results['treasuries-end'] / treasuries - 1)).toBeLessThan(0.03);
		expect(Math.abs(results['mbs-end'] / mbs - 1)).toBeLessThan(0.03);
	});
});

describe('known figures', () => {
	it('Treasuries and MBS at the end of QT2 are met within 2 percent', () => {
		const { input } = presets.qt2;
		const results = summarize(input, runRunoff(input));
		expect(results.end).toBe('2025-11');
		expect(Math.abs(results['treasuries-end'] / 4188.7 - 1)).toBeLessThan(0.02);
		expect(Math.abs(results['mbs-end'] / 2053.7 - 1)).toBeLessThan(0.02);
	});

	it('ON RRP took 82 percent of the fall in total assets in QT2', () => {
		expect(presets.qt2.input.rrpshare).toBe(82);
	});

	it('Treasuries ran off by 1,233.8 bn in the 21 months of the highest cap', () => {
		expect(presets.qt2.input.tmat).toBe(58.8);
	});

	it('the newest levels are those of May 2026, without a back-test', () => {
		const { input, actuals } = presets.latest;
		expect(input).toMatchObject({
			start: '2026-06',
			treasuries: 4461.9,
			mbs: 1964.8,
			reserves: 3067,
			rrp: 1.9,
			tga: 842.7,
			currency: 2463,
			tcap: [{ from: '0000-01', amount: 60 }],
			mcap: [{ from: '0000-01', amount: 35 }],
		});
		expect(actuals).toEqual([]);
	});

	it('a custom run starts from QT2, and every other preset from its own', () => {
		expect(PRESETS).toEqual(['qt1', 'qt2', 'latest', 'custom']);
		for (const name of PRESETS) {
			expect(presetInput(name, presets)).toBe(presets[name === 'custom' ? 'qt2' : name].input);
		}
	});
});
