import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	type BondInput,
	bondPrice,
	periodsOf,
	valueBond,
	yieldAfter,
} from '../../src/lib/bond/model';
import {
	BOND_DEFAULTS,
	BOND_RANGES,
	readBondQuery,
	writeBondQuery,
} from '../../src/lib/bond/parameters';

const NAMES = Object.keys(BOND_RANGES) as (keyof BondInput)[];

const within = (name: keyof BondInput) => {
	const { min, max } = BOND_RANGES[name];
	return fc.double({ min, max, noNaN: true }).map((value) => value + 0);
};
const bond: fc.Arbitrary<BondInput> = fc.record({
	coupon: within('coupon'),
	years: within('years'),
	yield: within('yield'),
	change: within('change'),
	freq: fc.constantFrom(1, 2),
	face: within('face'),
});

/** Anything that can stand in an address, sensible values among it. */
const text = fc.oneof(
	fc.string(),
	fc.double().map(String),
	fc.integer({ min: -3000, max: 3000 }).map(String),
	fc.constantFrom('', ' ', 'NaN', 'Infinity', '-1e999', '1e-320', '０', '4,5', '0x10', '-0'),
);
const query = fc.dictionary(fc.oneof(fc.constantFrom(...NAMES), fc.string()), text);

const make = (values: Partial<BondInput> = {}): BondInput => ({ ...BOND_DEFAULTS, ...values });

describe('closed forms', () => {
	it.each([
		[4, 10, 2, 100],
		[0, 30, 1, 100],
		[12, 0.5, 2, 100],
		[7.25, 99.5, 2, 1000],
	])('a bond whose yield is its coupon (%f%%, %f years) is at par', (coupon, years, freq, face) => {
		expect(valueBond(make({ coupon, yield: coupon, years, freq, face })).price).toBeCloseTo(
			face,
			8,
		);
	});

	it('gives the figures of the page’s table', () => {
		const rows = [2, 10, 30].map((years) => valueBond(make({ years })));
		expect(rows.map((row) => row['price-after'].toFixed(2))).toEqual(['98.12', '92.21', '84.55']);
		expect(rows.map((row) => row['change-percent'].toFixed(2))).toEqual([
			'-1.88',
			'-7.79',
			'-15.45',
		]);
		expect(rows.map((row) => row['modified-duration'].toFixed(2))).toEqual([
			'1.90',
			'8.18',
			'17.38',
		]);
		expect(rows.map((row) => row.convexity.toFixed(1))).toEqual(['4.6', '78.9', '420.8']);
	});

	it('a zero-coupon bond has Macaulay duration equal to its term', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 100 }), within('yield'), (years, percent) => {
				const growth = 1 + percent / 200;
				const results = valueBond(make({ coupon: 0, years, yield: percent }));
				expect(results.price / (100 * growth ** (-2 * years))).toBeCloseTo(1, 9);
				expect(results['modified-duration'] * growth).toBeCloseTo(years, 8);
				expect(results.convexity * growth ** 2).toBeCloseTo(years * (years + 0.5), 6);
			}),
		);
	});

	it('agrees with the annuity formula', () => {
		const i = 0.03;
		const annuity = (1 - (1 + i) ** -40) / i;
		const price = bondPrice(make({ coupon: 5, years: 20 }), 6);
		expect(price).toBeCloseTo(2.5 * annuity + 100 * (1 + i) ** -40, 9);
	});

	it('at zero yield is the sum of the flows, and a negative yield is worth more', () => {
		expect(bondPrice(make(), 0)).toBeCloseTo(140, 9);
		expect(bondPrice(make(), -1)).toBeGreaterThan(140);
	});

	it('at a long term approaches a perpetuity: price c / y, duration 1 / y, convexity 2 / y²', () => {
		const results = valueBond(make({ coupon: 10, yield: 20, years: 100, freq: 1 }));
		expect(results.price).toBeCloseTo(50, 5);
		expect(results['modified-duration']).toBeCloseTo(5, 4);
		expect(results.convexity).toBeCloseTo(50, 2);
	});

	it('counts a term that is not whole periods as the nearest number, at least one', () => {
		expect([0.5, 0.74, 0.76, 10.2, 10.3].map((years) => periodsOf({ years, freq: 2 }))).toEqual([
			1, 1, 2, 20, 21,
		]);
		expect(periodsOf({ years: 0.5, freq: 1 })).toBe(1);
	});
});

describe('derivatives', () => {
	const plain = fc.record({
		coupon: fc.double({ min: 0, max: 20, noNaN: true }),
		years: fc.double({ min: 0.5, max: 50, noNaN: true }),
		yield: fc.double({ min: -5, max: 20, noNaN: true }),
		freq: fc.constantFrom(1, 2),
	});

	it('duration is −P′/P and convexity P″/P', () => {
		fc.assert(
			fc.property(plain, (values) => {
				const input = make(values);
				// Percentage points; wide enough that rounding does not drown the second difference.
				const h = 0.02;
				const { price, ...results } = valueBond(input);
				const above = bondPrice(input, input.yield + h);
				const below = bondPrice(input, input.yield - h);
				const first = -(above - below) / ((2 * h) / 100) / price;
				const second = (above - 2 * price + below) / (h / 100) ** 2 / price;
				expect(first / results['modified-duration']).toBeCloseTo(1, 3);
				expect(second / results.convexity).toBeCloseTo(1, 3);
			}),
		);
	});

	it('duration and convexity together come close to the exact change', () => {
		const results = valueBond(make());
		const estimate = -results['modified-duration'] + 0.5 * results.convexity * 0.01;
		expect(estimate.toFixed(2)).toBe('-7.78');
	});
});

describe('properties', () => {
	it('the price is positive and falls when the yield rises', () => {
		fc.assert(
			fc.property(bond, fc.double({ min: 1, max: 2000, noNaN: true }), (input, rise) => {
				const results = valueBond({ ...input, change: rise });
				expect(results.price).toBeGreaterThan(0);
				expect(results['price-after']).toBeLessThan(results.price);
				expect(results['change-percent']).toBeLessThan(0);
			}),
		);
	});

	it('every result is finite over the whole range, and no change changes nothing', () => {
		fc.assert(
			fc.property(bond, (input) => {
				expect(Object.values(valueBond(input)).every(Number.isFinite)).toBe(true);
				expect(valueBond({ ...input, change: 0 })['change-percent']).toBe(0);
			}),
		);
		const corner = make({ coupon: 100, years: 100, yield: -20, change: -2000, freq: 1, face: 1e6 });
		expect(yieldAfter(corner)).toBe(-40);
		expect(Object.values(valueBond(corner)).every(Number.isFinite)).toBe(true);
	});

	it('scales with the face value', () => {
		fc.assert(
			fc.property(bond, (input) => {
				const { price } = valueBond({ ...input, face: 100 });
				expect(valueBond({ ...input, face: 1000 }).price / price).toBeCloseTo(10, 9);
			}),
		);
	});
});

describe('address', () => {
	it('gives finite results within range for any query, with one note for each replaced value', () => {
		fc.assert(
			fc.property(query, (entries) => {
				const given = new URLSearchParams(entries);
				const { input, notes } = readBondQuery(given);
				expect(Object.values(valueBond(input)).every(Number.isFinite)).toBe(true);
				const replaced = NAMES.filter((name) => {
					const { min, max } = BOND_RANGES[name];
					expect(input[name]).toBeGreaterThanOrEqual(min);
					expect(input[name]).toBeLessThanOrEqual(max);
					const value = given.get(name);
					return value !== null && (value.trim() === '' || Number(value) !== input[name]);
				});
				expect(notes.map(({ parameter }) => parameter)).toEqual(replaced);
				for (const { parameter, used } of notes) {
					expect(used).toBe(String(input[parameter as keyof BondInput]));
				}
			}),
		);
	});

	it('uses the nearest allowed value', () => {
		const { input, notes } = readBondQuery(
			new URLSearchParams('years=500&yield=-99&freq=4&face=0'),
		);
		expect(input).toEqual(make({ years: 100, yield: -20, freq: 2, face: 1 }));
		expect(notes).toHaveLength(4);
	});

	it('leads back to the same bond', () => {
		fc.assert(
			fc.property(bond, (input) => {
				expect(readBondQuery(new URLSearchParams(writeBondQuery(input).toString()))).toEqual({
					input,
					notes: [],
				});
			}),
		);
		expect(writeBondQuery(BOND_DEFAULTS).toString()).toBe('');
	});
});
