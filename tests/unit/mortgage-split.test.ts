import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mortgageFigure, SPLIT_FRAME } from '../../src/lib/mortgage/figure';
import { levelPayment, type MortgageInput } from '../../src/lib/mortgage/model';
import { MORTGAGE_DEFAULTS, readMortgageQuery } from '../../src/lib/mortgage/parameters';
import { repaidShare, splitByYear, turningYear } from '../../src/lib/mortgage/split';
import { mortgageFigureContent } from '../../src/widgets/mortgage/figure-content';
import { MORTGAGE_PRESET_IDS, MORTGAGE_PRESETS } from '../../src/widgets/mortgage/presets';
import { statusText } from '../../src/widgets/mortgage/texts';
import { fieldTexts } from '../../src/widgets/tool/fields';

const make = (values: Partial<MortgageInput> = {}): MortgageInput => ({
	...MORTGAGE_DEFAULTS,
	...values,
});
/** Nothing, or at least a millionth: below that a double has too few digits left to be split. */
const loan = fc
	.double({ min: 0, max: 1e12, noNaN: true })
	.map((amount) => (amount < 1e-6 ? 0 : amount));
const payments = fc.integer({ min: 12, max: 600 });

/** Interest of each year added up month by month, on average a month. */
function interestByMonth(principal: number, count: number, rate: number): number[] {
	const payment = levelPayment(principal, count, rate);
	let owed = principal;
	const years: number[] = [];
	for (let month = 0; month < count; month += 1) {
		const interest = (owed * rate) / 1200;
		const year = Math.floor(month / 12);
		years[year] = (years[year] ?? 0) + interest;
		owed += interest - payment;
	}
	return years.map((sum, year) => sum / Math.min(12, count - year * 12));
}

describe('the split of the payment', () => {
	it('agrees with the balance that an annuity leaves: L(1 + i)^m − P((1 + i)^m − 1)/i', () => {
		const i = 0.06 / 12;
		const owed =
			400_000 * (1 + i) ** 120 - (levelPayment(400_000, 360, 6) * ((1 + i) ** 120 - 1)) / i;
		expect(400_000 * (1 - repaidShare(120, 360, 6))).toBeCloseTo(owed, 5);
	});

	it('agrees with a sum month by month', () => {
		fc.assert(
			fc.property(payments, fc.double({ min: 0, max: 15, noNaN: true }), (count, rate) => {
				const split = splitByYear(400_000, count, rate);
				const summed = interestByMonth(400_000, count, rate);
				expect(split).toHaveLength(summed.length);
				for (const [index, { interest }] of split.entries())
					expect(interest).toBeCloseTo(summed[index] ?? Number.NaN, 3);
			}),
		);
	});

	it('repays the loan, with interest never negative and falling', () => {
		fc.assert(
			fc.property(
				loan,
				payments,
				fc.double({ min: 0, max: 100, noNaN: true }),
				(principal, count, rate) => {
					const split = splitByYear(principal, count, rate);
					const months = (index: number) => Math.min(12, count - index * 12);
					const repaid = split.reduce(
						(sum, year, index) => sum + year.principal * months(index),
						0,
					);
					expect(Math.abs(repaid - principal)).toBeLessThanOrEqual(principal * 1e-9 + 1e-99);
					for (const [index, { interest }] of split.entries()) {
						expect(interest).toBeGreaterThanOrEqual(0);
						const before = split[index - 1]?.interest ?? Infinity;
						expect(interest).toBeLessThanOrEqual(before + principal * 1e-12);
					}
				},
			),
		);
	});

	it('turns in the year in which half of the payment is interest', () => {
		// Principal of month m is P(1 + i)^(m − n − 1), so it is half of P once n + 1 − m ≤ ln 2 / ln(1 + i).
		const turn = 361 - Math.floor(Math.log(2) / Math.log(1 + 0.06 / 12));
		expect(turningYear(splitByYear(400_000, 360, 6))).toBe(Math.ceil(turn / 12));
		expect(turningYear(splitByYear(400_000, 360, 0))).toBe(1);
		expect(turningYear(splitByYear(400_000, 600, 100))).toBe(50);
	});
});

describe('the figure', () => {
	it('stays inside its frame and finite for any loan', () => {
		const any = fc.record({
			loan,
			years: fc.double({ min: 1, max: 50, noNaN: true }),
			rate: fc.double({ min: 0, max: 100, noNaN: true }),
			change: fc.double({ min: -2000, max: 2000, noNaN: true }),
		});
		fc.assert(
			fc.property(any, (input) => {
				const { before, after, amounts } = mortgageFigure(input);
				for (const { interest, principal } of [before, after]) {
					expect(interest + principal).not.toMatch(/NaN|Infinity|e/);
					for (const [, y] of `${interest}${principal}`.matchAll(/V([\d.]+)/g)) {
						expect(Number(y)).toBeGreaterThanOrEqual(SPLIT_FRAME.top);
						expect(Number(y)).toBeLessThanOrEqual(SPLIT_FRAME.bottom);
					}
				}
				expect(amounts.values.every(Number.isFinite)).toBe(true);
			}),
		);
	});

	it('says in words what it shows', () => {
		const { sentence, rows } = mortgageFigureContent('en', make());
		expect(sentence).toContain('Of the 2,398.20 paid each month in year 1');
		expect(rows.map(([year]) => year)).toEqual(['1', '5', '10', '15', '20', '25', '30']);
	});
});

describe('words and presets', () => {
	it('say the result in one line', () => {
		expect(statusText('en', make())).toBe(
			'The rate goes from 6.00% to 7.00% a year: the payment rises from 2,398.20 to 2,661.21, by 263.01 a month.',
		);
		expect(statusText('zh', make({ change: -100 }))).toMatch(/每個月少250\.92。$/);
		expect(statusText('en', make({ change: 0 }))).toContain('stays at 2,398.20');
	});

	it.each(MORTGAGE_PRESET_IDS)('%s can be put in an address as it is', (id) => {
		const query = new URLSearchParams(fieldTexts(MORTGAGE_PRESETS[id]));
		expect(readMortgageQuery(query)).toEqual({ input: MORTGAGE_PRESETS[id], notes: [] });
	});
});
