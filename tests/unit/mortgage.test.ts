import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	levelPayment,
	type MortgageInput,
	paymentsOf,
	rateAfter,
	valueMortgage,
} from '../../src/lib/mortgage/model';
import {
	MORTGAGE_DEFAULTS,
	MORTGAGE_RANGES,
	readMortgageQuery,
	writeMortgageQuery,
} from '../../src/lib/mortgage/parameters';

const NAMES = Object.keys(MORTGAGE_RANGES) as (keyof MortgageInput)[];

const within = (name: keyof MortgageInput) => {
	const { min, max } = MORTGAGE_RANGES[name];
	return fc.double({ min, max, noNaN: true }).map((value) => value + 0);
};
const mortgage: fc.Arbitrary<MortgageInput> = fc.record({
	loan: within('loan'),
	years: within('years'),
	rate: within('rate'),
	change: within('change'),
});
const text = fc.oneof(
	fc.string(),
	fc.double().map(String),
	fc.integer({ min: -3000, max: 3000 }).map(String),
	fc.constantFrom('', ' ', 'NaN', 'Infinity', '-1e999', '1e-320', '1e12', '４', '6%', '-0'),
);
const query = fc.dictionary(fc.oneof(fc.constantFrom(...NAMES), fc.string()), text);

const read = (address: string) => readMortgageQuery(new URLSearchParams(address));

/** What is still owed after the last payment, month by month. */
function balanceAtEnd(loan: number, payments: number, rate: number): number {
	const payment = levelPayment(loan, payments, rate);
	let owed = loan;
	for (let month = 0; month < payments; month += 1) owed += (owed * rate) / 1200 - payment;
	return owed;
}

describe('closed forms', () => {
	it('gives the figures of the page’s example', () => {
		const results = valueMortgage({ loan: 300_000, years: 30, rate: 5.1, change: 269 });
		expect(Math.round(results.payment)).toBe(1629);
		expect(Math.round(results['payment-after'])).toBe(2158);
		expect(Math.round(results['extra-a-month'])).toBe(529);
	});

	it('agrees with the annuity formula', () => {
		const i = 0.06 / 12;
		expect(levelPayment(400_000, 360, 6)).toBeCloseTo((400_000 * i) / (1 - (1 + i) ** -360), 6);
	});

	it('repays the loan to the last cent', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 360 }),
				fc.double({ min: 0, max: 15, noNaN: true }),
				(payments, rate) => {
					expect(balanceAtEnd(400_000, payments, rate)).toBeCloseTo(0, 2);
				},
			),
		);
	});

	it('without interest repays equal parts of the principal', () => {
		const results = valueMortgage({ loan: 360_000, years: 30, rate: 0, change: 0 });
		expect(results.payment).toBe(1000);
		expect(results['total-interest']).toBe(0);
	});

	it('is continuous where the rate goes to zero', () => {
		for (const rate of [1e-15, 1e-12, 1e-9, 1e-320]) {
			expect(levelPayment(360_000, 360, rate)).toBeCloseTo(1000, 5);
		}
	});

	it('at a high rate and a long term approaches interest only', () => {
		expect(levelPayment(1200, 600, 100)).toBeCloseTo(100, 8);
	});

	it('counts a term that is not whole months as the nearest number of them', () => {
		expect([1, 1.04, 1.05, 2.5, 50].map((years) => paymentsOf({ years }))).toEqual([
			12, 12, 13, 30, 600,
		]);
	});
});

describe('properties', () => {
	it('every result is finite, and interest is never negative', () => {
		fc.assert(
			fc.property(mortgage, (input) => {
				const results = valueMortgage(input);
				expect(Object.values(results).every(Number.isFinite)).toBe(true);
				expect(results['total-interest']).toBeGreaterThanOrEqual(0);
				expect(results['total-interest-after']).toBeGreaterThanOrEqual(0);
				expect(results['extra-a-month']).toBe(results['payment-after'] - results.payment);
			}),
		);
	});

	it('the payment rises with the rate and the loan, and falls with the term', () => {
		const loan = fc.double({ min: 1000, max: 1e9, noNaN: true });
		const payments = fc.integer({ min: 12, max: 480 });
		const rate = fc.double({ min: 0, max: 20, noNaN: true });
		fc.assert(
			fc.property(loan, payments, rate, (principal, count, percent) => {
				const payment = levelPayment(principal, count, percent);
				expect(levelPayment(principal, count, percent + 0.01)).toBeGreaterThan(payment);
				expect(levelPayment(principal * 1.01, count, percent)).toBeGreaterThan(payment);
				expect(levelPayment(principal, count + 12, percent)).toBeLessThan(payment);
			}),
		);
	});

	it('the extra a month has the sign of the change', () => {
		fc.assert(
			fc.property(within('rate'), within('change'), (rate, change) => {
				const input = { ...MORTGAGE_DEFAULTS, rate, change };
				const extra = valueMortgage(input)['extra-a-month'];
				const moved = rateAfter(input) - rate;
				if (Math.abs(moved) > 1e-6) expect(Math.sign(extra)).toBe(Math.sign(moved));
			}),
		);
	});
});

describe('address', () => {
	it('gives finite results within range for any query, with one note for each replaced value', () => {
		fc.assert(
			fc.property(query, (entries) => {
				const given = new URLSearchParams(entries);
				const { input, notes } = readMortgageQuery(given);
				expect(Object.values(valueMortgage(input)).every(Number.isFinite)).toBe(true);
				expect(input.rate + input.change / 100).toBeGreaterThanOrEqual(-1e-6);
				const replaced = NAMES.filter((name) => {
					const { min, max } = MORTGAGE_RANGES[name];
					expect(input[name]).toBeGreaterThanOrEqual(min);
					expect(input[name]).toBeLessThanOrEqual(max);
					const value = given.get(name);
					return value !== null && (value.trim() === '' || Number(value) !== input[name]);
				});
				expect(notes.map(({ parameter }) => parameter)).toEqual(replaced);
			}),
		);
	});

	it('a fall ends at a rate of zero, and says so', () => {
		const { input, notes } = read('rate=1.5&change=-400');
		expect(input.change).toBe(-150);
		expect(rateAfter(input)).toBe(0);
		expect(notes).toEqual([{ parameter: 'change', reason: 'out-of-range', used: '-150' }]);
	});

	it('allows a fall of exactly the rate, whatever its decimals', () => {
		for (let hundredths = 0; hundredths <= 2000; hundredths += 1) {
			const { input, notes } = read(`rate=${hundredths / 100}&change=${-hundredths}`);
			expect(notes).toEqual([]);
			expect(rateAfter(input)).toBeCloseTo(0, 12);
		}
	});

	it('leads back to the same loan', () => {
		fc.assert(
			fc.property(query, (entries) => {
				const { input } = readMortgageQuery(new URLSearchParams(entries));
				expect(read(writeMortgageQuery(input).toString())).toEqual({ input, notes: [] });
			}),
		);
		expect(writeMortgageQuery(MORTGAGE_DEFAULTS).toString()).toBe('');
	});
});
