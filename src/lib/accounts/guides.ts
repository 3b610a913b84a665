import type { Step } from './ledger.ts';

/** A sequence of steps with a point to it. Amounts are examples, USD bn. */
export const GUIDES = {
	/** Who sells to the central bank decides whether deposits rise with reserves. */
	'qe-pension-fund': [
		{ action: 'qe-nonbank', amount: 100 },
		{ action: 'auction-nonbank', amount: 100 },
		{ action: 'tga-spend', amount: 100 },
		{ action: 'qe-bank', amount: 100 },
	],
	/** Who buys the new bond decides whether reserves or ON RRP fall. */
	'bond-matures': [
		{ action: 'maturity', amount: 100 },
		{ action: 'auction-bank', amount: 100 },
		{ action: 'maturity', amount: 100 },
		{ action: 'auction-mmf-rrp', amount: 100 },
	],
	/** ON RRP pays for runoff and for spending, and reserves even rise. */
	'money-funds-buy-bills': [
		{ action: 'maturity', amount: 200 },
		{ action: 'auction-mmf-rrp', amount: 300 },
		{ action: 'tga-spend', amount: 100 },
	],
} as const satisfies Record<string, readonly Step[]>;

export type GuideId = keyof typeof GUIDES;

export const GUIDE_IDS = Object.keys(GUIDES) as GuideId[];

/** How many steps of a guide have been booked; undefined where something else was booked. */
export function guidePosition(guide: GuideId, booked: readonly Step[]): number | undefined {
	const steps: readonly Step[] = GUIDES[guide];
	const follows = booked.every(
		({ action, amount }, index) =>
			steps[index]?.action === action && steps[index].amount === amount,
	);
	return follows ? booked.length : undefined;
}
