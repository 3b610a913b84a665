import fc from 'fast-check';
import type { RunoffInput } from '~/lib/runoff/model';
import type { CapSchedule } from '~/lib/runoff/schedule';

/** What the public contract allows for each number, least and most. */
export const CONTRACT_RANGES = {
	treasuries: [0, 100_000],
	mbs: [0, 100_000],
	reserves: [0, 100_000],
	rrp: [0, 100_000],
	tga: [0, 100_000],
	currency: [0, 100_000],
	tmat: [0, 10_000],
	cpr: [0, 100],
	cgrowth: [-20, 50],
	rrpshare: [0, 100],
	rrpfloor: [0, 100_000],
	floor: [0, 100_000],
	months: [1, 600],
} as const satisfies Partial<Record<keyof RunoffInput, readonly [number, number]>>;

export type NumberName = keyof typeof CONTRACT_RANGES;

export const NUMBER_NAMES = Object.keys(CONTRACT_RANGES) as NumberName[];

/** Anything allowed, and more often what a central bank could have. Never −0, which no reader writes. */
function number(name: NumberName): fc.Arbitrary<number> {
	const [min, max] = CONTRACT_RANGES[name];
	if (name === 'months') return fc.oneof(fc.integer({ min, max }), fc.integer({ min, max: 60 }));
	const usual = max > 1000 ? { min, max: max / 20 } : { min: Math.max(min, 0), max: 30 };
	return fc
		.oneof(
			fc.double({ min, max, noNaN: true }),
			fc.double({ ...usual, noNaN: true }),
			fc.constantFrom(min, max, 0),
		)
		.map((value) => value + 0);
}

/** A month from 2000-01 to 2100-12. */
export const monthName = fc
	.tuple(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 12 }))
	.map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

const amount = fc
	.oneof(fc.double({ min: 0, max: 10_000, noNaN: true }), fc.integer({ min: 0, max: 120 }))
	.map((value) => value + 0);

/** One cap for all time, or up to six steps in order of time. */
const schedule: fc.Arbitrary<CapSchedule> = fc.oneof(
	amount.map((value) => [{ from: '0000-01', amount: value }]),
	fc
		.uniqueArray(fc.record({ from: monthName, amount }), {
			minLength: 1,
			maxLength: 6,
			selector: ({ from }) => from,
		})
		.map((steps) => steps.sort((a, b) => (a.from < b.from ? -1 : 1))),
);

/** Any input that the contract allows. */
export const runoffInput: fc.Arbitrary<RunoffInput> = fc.record({
	start: monthName,
	tcap: schedule,
	mcap: schedule,
	...(Object.fromEntries(NUMBER_NAMES.map((name) => [name, number(name)])) as Record<
		NumberName,
		fc.Arbitrary<number>
	>),
});

/** An input with plain round figures, for examples. */
export function plainInput(values: Partial<RunoffInput> = {}): RunoffInput {
	return {
		start: '2024-11',
		treasuries: 1000,
		mbs: 500,
		reserves: 800,
		rrp: 100,
		tga: 300,
		currency: 0,
		tcap: [{ from: '0000-01', amount: 30 }],
		mcap: [{ from: '0000-01', amount: 0 }],
		tmat: 50,
		cpr: 0,
		cgrowth: 0,
		rrpshare: 0,
		rrpfloor: 0,
		floor: 0,
		months: 6,
		...values,
	};
}
