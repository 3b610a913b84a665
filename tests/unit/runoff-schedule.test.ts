import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runRunoff } from '~/lib/runoff/model';
import { addMonths, monthsFrom } from '~/lib/runoff/month';
import { readRunoffQuery } from '~/lib/runoff/parameters';
import { summarize } from '~/lib/runoff/results';
import { capIn, capReader, parseSchedule } from '~/lib/runoff/schedule';
import { runoffPresets } from '~/widgets/runoff-calculator/presets';
import { contractRunoff } from '../support/contract-runoff';
import { monthName, runoffInput } from '../support/runoff-inputs';

const presets = runoffPresets();

/** Steps as somebody may write them: in any order, months given twice, amounts of 0 among them. */
const near = fc
	.tuple(fc.integer({ min: 2019, max: 2027 }), fc.integer({ min: 1, max: 12 }))
	.map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const amount = fc.oneof(fc.constantFrom(0, 10_000), fc.integer({ min: 0, max: 90 }));
const steps = fc.array(fc.record({ from: near, amount }), { minLength: 1, maxLength: 8 });
const textOf = (all: { from: string; amount: number }[]) =>
	all.map(({ from, amount: value }) => `${from}:${value}`).join(',');

describe('steps of a cap in any order', () => {
	it('give the contract’s results: the last of two for one month holds, 0 before the first', () => {
		fc.assert(
			fc.property(runoffInput, near, steps, steps, (given, start, tcap, mcap) => {
				const input = { ...given, start, tcap, mcap, reserves: 100_000, floor: 0 };
				const query = new URLSearchParams({
					preset: 'custom',
					tcap: textOf(tcap),
					mcap: textOf(mcap),
				});
				const read = readRunoffQuery(query, presets);
				expect(read.notes).toEqual([]);
				const found = { ...input, tcap: read.input.tcap, mcap: read.input.mcap };
				const results = summarize(found, runRunoff(found));
				const wanted = contractRunoff(input);
				for (const name of ['treasury-runoff', 'mbs-runoff', 'cap-used', 'rrp-end'] as const) {
					const difference = Math.abs(results[name] - wanted[name]);
					expect(difference, name).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted[name])));
				}
				expect([results.end, results.months]).toEqual([wanted.end, wanted.months]);
			}),
			{ numRuns: 300 },
		);
	});

	it('are read month after month as they are looked up one by one', () => {
		fc.assert(
			fc.property(steps, near, (all, first) => {
				const schedule = parseSchedule(textOf(all)) ?? [];
				const reader = capReader(schedule);
				for (const month of monthsFrom(first, 60))
					expect(reader(month)).toBe(capIn(schedule, month));
			}),
		);
	});
});

it('months follow one another as the calendar says', () => {
	fc.assert(
		fc.property(monthName, fc.integer({ min: 1, max: 600 }), (first, count) => {
			const months = monthsFrom(first, count);
			expect(months).toHaveLength(count);
			expect([months[0], months.at(-1)]).toEqual([first, addMonths(first, count - 1)]);
			expect(months.every((month, index) => month === addMonths(first, index))).toBe(true);
		}),
		{ numRuns: 50 },
	);
});

describe('the limits of the contract', () => {
	const results = (query: string) => {
		const { input, notes } = readRunoffQuery(new URLSearchParams(query), presets);
		expect(notes).toEqual([]);
		const found = summarize(input, runRunoff(input));
		expect(Object.values(found).every((value) => value !== Infinity && value === value)).toBe(true);
		return { found, wanted: contractRunoff(input) };
	};

	it.each([
		['one month', 'months=1'],
		['six hundred months from the last start', 'months=600&start=2100-12&floor=0&reserves=100000'],
		['the first start', 'start=2000-01&tcap=10&mcap=10'],
		['caps of 0', 'tcap=0&mcap=0'],
		['the largest caps', 'tcap=10000&mcap=10000&tmat=10000&cpr=100&floor=0&reserves=100000'],
		['currency that shrinks as fast as allowed', 'cgrowth=-20&months=600&floor=0'],
		['currency that grows as fast as allowed', 'cgrowth=50&months=600&floor=0&reserves=100000'],
		['ON RRP below its floor', 'rrp=10&rrpfloor=20&rrpshare=100'],
		['ON RRP that takes all', 'rrp=100000&rrpshare=100&months=600&floor=0'],
		['nothing at all', 'treasuries=0&mbs=0&reserves=0&rrp=0&tga=0&currency=0'],
	])('%s', (_, query) => {
		const { found, wanted } = results(`preset=custom&${query}`);
		for (const [name, value] of Object.entries(wanted)) {
			const shown = found[name as keyof typeof found];
			if (typeof value !== 'number') expect(shown, name).toBe(value);
			else
				expect(Math.abs(Number(shown) - value), name).toBeLessThanOrEqual(
					1e-9 * Math.max(1, value),
				);
		}
	});
});
