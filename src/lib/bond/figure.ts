import { areaPath, linePath, type Point } from '../chart/path.ts';
import { linearScale } from '../chart/scale.ts';
import { type Ticks, ticksBetween } from '../chart/ticks.ts';
import { type BondInput, bondPrice, valueBond, yieldAfter } from './model.ts';

/** Price against yield, with the straight line that duration gives, in units of the view box. */
export interface BondFigure {
	curve: string;
	/** Both ends of the tangent, cut off at the frame. */
	tangent: readonly [Point, Point];
	before: Point;
	after: Point;
	/** Where duration alone puts the price after the change, straight above or below `after`. */
	estimate: Point;
	yields: Ticks & { x: number[] };
	prices: Ticks & { y: number[] };
	/** The gap between price and tangent, on a scale of its own below: alone it would hardly be seen. */
	gap: { area: string; line: string; ticks: Ticks & { y: number[] }; end: Point };
}

/** View box and the frame inside it. */
export const BOND_FRAME = {
	width: 480,
	height: 426,
	left: 66,
	right: 468,
	top: 34,
	bottom: 236,
	gapTop: 294,
	gapBottom: 366,
} as const;

/** Percentage points shown on each side of the yield, unless the change asks for more. */
const REACH = 2;
/** The lowest yield that the calculator allows, percent a year: below it prices explode. */
const LOWEST_YIELD = -40;
const POINTS = 60;

/** Price after a move of the yield to `percent` by modified duration alone, on a straight line. */
export function durationEstimate(input: BondInput, percent: number): number {
	const { price, 'modified-duration': duration } = valueBond(input);
	return price * (1 - (duration * (percent - input.yield)) / 100);
}

/** The same with convexity: a parabola. */
export function convexityEstimate(input: BondInput, percent: number): number {
	const { price, convexity } = valueBond(input);
	const move = (percent - input.yield) / 100;
	return durationEstimate(input, percent) + (price * convexity * move ** 2) / 2;
}

export function bondFigure(input: BondInput): BondFigure {
	const { price, 'price-after': priceAfter, 'modified-duration': duration } = valueBond(input);
	const end = yieldAfter(input);
	const reach = Math.max(REACH, 1.5 * Math.abs(end - input.yield));
	const from = Math.max(LOWEST_YIELD, input.yield - reach);
	const to = input.yield + reach;
	const curve = Array.from({ length: POINTS + 1 }, (_, index) => {
		const percent = from + ((to - from) * index) / POINTS;
		return { percent, price: bondPrice(input, percent) };
	});
	const estimate = durationEstimate(input, end);
	const shown = [...curve.map((point) => point.price), priceAfter, estimate];
	const prices = ticksBetween(Math.min(...shown), Math.max(...shown), 5);
	const [low = 0, high = 1] = [prices.values[0], prices.values.at(-1)];
	const yields = ticksBetween(from, to, 4);
	const inside = yields.values.filter((value) => value >= from && value <= to);
	const x = linearScale([from, to], [BOND_FRAME.left, BOND_FRAME.right]);
	const y = linearScale([low, high], [BOND_FRAME.bottom, BOND_FRAME.top]);
	const slope = (price * duration) / 100;
	const onTangent = (percent: number) => ({
		x: x(percent),
		y: y(price - slope * (percent - input.yield)),
	});
	const gapTo = (percent: number, at: number) => at - durationEstimate(input, percent);
	const gaps = curve.map((point) => gapTo(point.percent, point.price));
	const gapTicks = ticksBetween(0, Math.max(...gaps), 2);
	const gapY = linearScale(
		[0, gapTicks.values.at(-1) ?? 1],
		[BOND_FRAME.gapBottom, BOND_FRAME.gapTop],
	);
	const gapPoints = curve.map((point, index) => ({
		x: x(point.percent),
		y: gapY(gaps[index] ?? 0),
	}));
	return {
		gap: {
			area: areaPath(gapPoints, BOND_FRAME.gapBottom),
			line: linePath(gapPoints),
			ticks: { ...gapTicks, y: gapTicks.values.map(gapY) },
			end: { x: x(end), y: gapY(gapTo(end, priceAfter)) },
		},
		curve: linePath(curve.map((point) => ({ x: x(point.percent), y: y(point.price) }))),
		// The line falls from left to right: it leaves the frame at the top left and the bottom right.
		tangent: [
			onTangent(Math.max(from, input.yield - (high - price) / slope)),
			onTangent(Math.min(to, input.yield + (price - low) / slope)),
		],
		before: { x: x(input.yield), y: y(price) },
		after: { x: x(end), y: y(priceAfter) },
		estimate: { x: x(end), y: y(estimate) },
		yields: { values: inside, digits: yields.digits, x: inside.map(x) },
		prices: { ...prices, y: prices.values.map(y) },
	};
}

/** One row of the figure's table; yields in percent, prices in the unit of the face value. */
export interface BondRow {
	yield: number;
	price: number;
	byDuration: number;
	withConvexity: number;
}

/** The change once and twice, down and up; steps of one percentage point where there is no change. */
export function bondRows(input: BondInput): BondRow[] {
	const step = Math.abs(yieldAfter(input) - input.yield) || 1;
	return [-2, -1, 0, 1, 2]
		.map((times) => input.yield + times * step)
		.filter((percent) => percent >= LOWEST_YIELD)
		.map((percent) => ({
			yield: percent,
			price: bondPrice(input, percent),
			byDuration: durationEstimate(input, percent),
			withConvexity: convexityEstimate(input, percent),
		}));
}
