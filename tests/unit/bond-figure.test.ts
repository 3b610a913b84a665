import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	BOND_FRAME,
	bondFigure,
	bondRows,
	convexityEstimate,
	durationEstimate,
} from '../../src/lib/bond/figure';
import { type BondInput, bondPrice } from '../../src/lib/bond/model';
import { BOND_DEFAULTS, BOND_RANGES } from '../../src/lib/bond/parameters';
import { bondFigureContent } from '../../src/widgets/bond-price/figure-content';
import { BOND_PRESETS } from '../../src/widgets/bond-price/presets';
import { statusText } from '../../src/widgets/bond-price/texts';

const make = (values: Partial<BondInput> = {}): BondInput => ({ ...BOND_DEFAULTS, ...values });
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

describe('estimates', () => {
	it('of a zero-coupon bond are those of its closed form', () => {
		// One flow of 100 in n years: P = 100(1 + y)^−n, P′ = −nP/(1 + y), P″ = n(n + 1)P/(1 + y)².
		const input = make({ coupon: 0, years: 30, freq: 1 });
		const price = 100 * 1.04 ** -30;
		const line = price - ((30 * price) / 1.04) * 0.01;
		expect(durationEstimate(input, 5)).toBeCloseTo(line, 10);
		expect(convexityEstimate(input, 5)).toBeCloseTo(
			line + (((30 * 31 * price) / 1.04 ** 2) * 0.01 ** 2) / 2,
			10,
		);
	});

	it('give the figures that the page states', () => {
		const input = make({ years: 10 });
		expect((durationEstimate(input, 5) - 100).toFixed(2)).toBe('-8.18');
		expect((convexityEstimate(input, 5) - 100).toFixed(2)).toBe('-7.78');
	});
});

describe('the figure', () => {
	it('touches the curve with the slope of the price at the yield before', () => {
		const input = make({ years: 30 });
		const { tangent, before, yields, prices } = bondFigure(input);
		const [from, to] = tangent;
		const unitsPerPercent = ((yields.x[1] ?? 0) - (yields.x[0] ?? 0)) / steps(yields.values);
		const unitsPerPrice = ((prices.y[0] ?? 0) - (prices.y[1] ?? 0)) / steps(prices.values);
		const drawn = -((to.y - from.y) / unitsPerPrice) / ((to.x - from.x) / unitsPerPercent);
		const h = 1e-4;
		const slope = (bondPrice(input, 4 + h) - bondPrice(input, 4 - h)) / (2 * h);
		expect(drawn).toBeCloseTo(slope, 4);
		const along = (before.x - from.x) / (to.x - from.x);
		expect(from.y + along * (to.y - from.y)).toBeCloseTo(before.y, 8);
	});

	it('has the estimate straight below the price: a price is convex in its yield', () => {
		fc.assert(
			fc.property(bond, (input) => {
				const { after, estimate } = bondFigure(input);
				expect(estimate.x).toBe(after.x);
				expect(estimate.y).toBeGreaterThanOrEqual(after.y - 1e-6);
			}),
		);
	});

	it('stays inside its frame and finite for every allowed bond', () => {
		fc.assert(
			fc.property(bond, (input) => {
				const { tangent, before, after, estimate, curve, gap } = bondFigure(input);
				expect(gap.line + gap.area).not.toMatch(/NaN|Infinity/);
				expect(gap.end.y).toBeGreaterThanOrEqual(BOND_FRAME.gapTop - 0.01);
				expect(gap.end.y).toBeLessThanOrEqual(BOND_FRAME.gapBottom + 0.01);
				for (const { x, y } of [...tangent, before, after, estimate]) {
					expect(x).toBeGreaterThanOrEqual(BOND_FRAME.left - 0.01);
					expect(x).toBeLessThanOrEqual(BOND_FRAME.right + 0.01);
					expect(y).toBeGreaterThanOrEqual(BOND_FRAME.top - 0.01);
					expect(y).toBeLessThanOrEqual(BOND_FRAME.bottom + 0.01);
				}
				expect(curve).not.toMatch(/NaN|Infinity/);
			}),
		);
	});
});

describe('the table', () => {
	it('holds the change once and twice to each side', () => {
		expect(bondRows(make({ change: 50 })).map((row) => row.yield)).toEqual([3, 3.5, 4, 4.5, 5]);
		expect(bondRows(make({ change: 0 })).map((row) => row.yield)).toEqual([2, 3, 4, 5, 6]);
		expect(bondRows(make({ yield: -20, change: -2000 }))[0]?.yield).toBe(-40);
	});

	it('is exact at the yield before', () => {
		const row = bondRows(make({ coupon: 3, years: 7 }))[2];
		expect(row?.byDuration).toBe(row?.price);
		expect(row?.withConvexity).toBe(row?.price);
	});
});

describe('its words', () => {
	it('say in one line what happened, in either direction or none', () => {
		expect(statusText('en', make())).toBe(
			'The yield goes from 4.00% to 5.00%: the price falls from 100.00 to 92.21, by 7.79%.',
		);
		expect(statusText('zh', make({ change: -100 }))).toMatch(/漲8\.58%。$/);
		expect(statusText('en', make({ change: 0 }))).toBe(
			'The yield stays at 4.00%, and the price at 100.00.',
		);
	});

	it('name the gap that the drawing shows', () => {
		const { sentence } = bondFigureContent('en', make());
		expect(sentence).toContain('gives 91.82 and the price is 92.21: a gap of about 0.38');
		expect(bondFigureContent('en', make({ change: 0 })).sentence).toContain('does not change');
	});

	it('the presets are the rows of the page’s table', () => {
		expect(BOND_PRESETS).toEqual([2, 10, 30].map((years) => make({ years })));
	});
});

const steps = ([first = 0, second = 1]: number[]) => second - first;
