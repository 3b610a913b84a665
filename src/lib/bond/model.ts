/** A bond with a fixed coupon, and a change of its yield. */
export interface BondInput {
	/** Percent of the face value a year. */
	coupon: number;
	/** Remaining term. */
	years: number;
	/** Percent a year, compounded `freq` times a year; may be zero or negative. */
	yield: number;
	/** Change of the yield, basis points. */
	change: number;
	/** Coupons a year: 1 or 2. */
	freq: number;
	/** Repaid at the end; prices are in the same unit. */
	face: number;
}

/** What is reported, under the names of the site's public contract. */
export interface BondResults {
	/** In the unit of the face value, without accrued interest. */
	price: number;
	'price-after': number;
	/** Percent of the price before. */
	'change-percent': number;
	/** Years, at the yield before the change. */
	'modified-duration': number;
	/** Years squared, at the yield before the change. */
	convexity: number;
}

/** Number of coupons, at least one: a term that is not whole periods counts as the nearest number of them. */
export function periodsOf({ years, freq }: Pick<BondInput, 'years' | 'freq'>): number {
	return Math.max(1, Math.round(years * freq));
}

/** Yield after the change, percent a year. */
export function yieldAfter(input: Pick<BondInput, 'yield' | 'change'>): number {
	return input.yield + input.change / 100;
}

/** Coupon paid each period, in the unit of the face value. */
export function couponOf({ coupon, freq, face }: BondInput): number {
	return (face * coupon) / 100 / freq;
}

/** Price, and present value weighted by k and by k(k + 1), where k counts the periods. */
interface Moments {
	price: number;
	first: number;
	second: number;
}

/**
 * Sums the discounted flows at a flat yield.
 * @param percent yield, percent a year; 1 + percent / 100 / freq must be above 0
 */
function moments(bond: BondInput, percent: number): Moments {
	const periods = periodsOf(bond);
	const growth = 1 + percent / 100 / bond.freq;
	const sums: Moments = { price: 0, first: 0, second: 0 };
	for (let k = 1; k <= periods; k += 1) {
		const flow = couponOf(bond) + (k === periods ? bond.face : 0);
		const value = flow * growth ** -k;
		sums.price += value;
		sums.first += k * value;
		sums.second += k * (k + 1) * value;
	}
	return sums;
}

/** Sum of the flows discounted at a flat yield (percent a year), in the unit of the face value. */
export function bondPrice(bond: BondInput, percent: number): number {
	return moments(bond, percent).price;
}

/**
 * Price before and after, with modified duration −P′/P and convexity P″/P at the yield before, the
 * standard figures of a fixed-income textbook (Fabozzi, Bond Markets, Analysis, and Strategies).
 */
export function valueBond(bond: BondInput): BondResults {
	const { price, first, second } = moments(bond, bond.yield);
	const after = bondPrice(bond, yieldAfter(bond));
	const growth = 1 + bond.yield / 100 / bond.freq;
	return {
		price,
		'price-after': after,
		'change-percent': 100 * (after / price - 1),
		'modified-duration': first / price / bond.freq / growth,
		convexity: second / price / bond.freq ** 2 / growth ** 2,
	};
}
