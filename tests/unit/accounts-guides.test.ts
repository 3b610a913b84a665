import { describe, expect, it } from 'vitest';
import { GUIDE_IDS, guidePosition, GUIDES } from '../../src/lib/accounts/guides';
import { runSteps, type Step } from '../../src/lib/accounts/ledger';
import { AMOUNT_RANGE } from '../../src/lib/accounts/parameters';
import { summarizeAccounts } from '../../src/lib/accounts/results';
import { GUIDE_TEXTS } from '../../src/widgets/balance-sheet/guide-strings';
import { guideInWords, guideStepText } from '../../src/widgets/balance-sheet/guide-texts';

/** Changes after the first `count` steps of a guide. */
function after(guide: (typeof GUIDE_IDS)[number], count: number) {
	const { balances, booked, refusal } = runSteps(GUIDES[guide].slice(0, count));
	expect(refusal).toBeUndefined();
	expect(booked).toHaveLength(count);
	return summarizeAccounts(balances);
}

describe('guided sequences', () => {
	it.each(GUIDE_IDS)(
		'%s has three steps or more, all bookable, each with its sentence',
		(guide) => {
			const steps: readonly Step[] = GUIDES[guide];
			expect(steps.length).toBeGreaterThanOrEqual(3);
			expect(GUIDE_TEXTS[guide].steps).toHaveLength(steps.length);
			for (const { amount } of steps) {
				expect(amount).toBeGreaterThanOrEqual(Number(AMOUNT_RANGE.min));
				expect(amount).toBeLessThanOrEqual(Number(AMOUNT_RANGE.max));
			}
			after(guide, steps.length);
		},
	);

	it('a purchase from a pension fund raises deposits too, one from a bank only reserves', () => {
		expect(after('qe-pension-fund', 3)).toEqual({
			reserves: 100,
			rrp: 0,
			tga: 0,
			deposits: 100,
			'cb-assets': 100,
		});
		expect(after('qe-pension-fund', 4)).toMatchObject({ reserves: 200, deposits: 100 });
	});

	it('the same maturity costs reserves once and ON RRP once', () => {
		expect(after('bond-matures', 1)).toMatchObject({ reserves: 0, rrp: 0, tga: -100 });
		expect(after('bond-matures', 2)).toMatchObject({ reserves: -100, rrp: 0, tga: 0 });
		expect(after('bond-matures', 4)).toEqual({
			reserves: -100,
			rrp: -100,
			tga: 0,
			deposits: 0,
			'cb-assets': -200,
		});
	});

	it('money funds that buy bills leave reserves above the start while assets fall', () => {
		expect(after('money-funds-buy-bills', 3)).toEqual({
			reserves: 100,
			rrp: -300,
			tga: 0,
			deposits: 100,
			'cb-assets': -200,
		});
	});
});

describe('the place in a guide', () => {
	const steps: readonly Step[] = GUIDES['bond-matures'];

	it('is how many of its steps were booked, back to none', () => {
		for (let count = 0; count <= steps.length; count += 1)
			expect(guidePosition('bond-matures', steps.slice(0, count))).toBe(count);
	});

	it('is none where something else was booked', () => {
		const other: Step = { action: 'maturity', amount: 101 };
		expect(guidePosition('bond-matures', [other])).toBeUndefined();
		expect(guidePosition('bond-matures', [...steps, other])).toBeUndefined();
		expect(guidePosition('bond-matures', steps.slice(1))).toBeUndefined();
	});
});

describe('a guide in words', () => {
	it('names what each step changed, and what all of them did', () => {
		const { steps, total } = guideInWords('en', 'bond-matures');
		expect(steps.map(({ effect }) => effect)).toEqual([
			'This step: Treasury General Account (TGA) −$100bn; Central bank assets −$100bn.',
			'This step: Reserves −$100bn; Treasury General Account (TGA) +$100bn.',
			'This step: Treasury General Account (TGA) −$100bn; Central bank assets −$100bn.',
			'This step: ON RRP −$100bn; Treasury General Account (TGA) +$100bn.',
		]);
		expect(total).toBe(
			'Over the whole sequence: Reserves −$100bn; ON RRP −$100bn; Central bank assets −$200bn.',
		);
	});

	it('leaves no placeholder in either language', () => {
		for (const guide of GUIDE_IDS) {
			for (const lang of ['zh', 'en'] as const) {
				const said = GUIDES[guide].map((_, index) => guideStepText(lang, guide, index + 1));
				expect(JSON.stringify([said, guideInWords(lang, guide)])).not.toMatch(/[{]\w+[}]/);
			}
		}
	});
});
