import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listMove, moved, nearest, stripMove } from '~/lib/timeline/steps';
import { stripFigure, stripX } from '~/lib/timeline/strip';
import { pathPoints } from '../support/path-points';

const YEARS = { from: 2007, to: 2026 };
const LEVELS = [
	{ day: '2006-12-27', value: 99_999 },
	{ day: '2007-01-01', value: 900 },
	{ day: '2022-04-13', value: 8965.5 },
	{ day: '2026-09-30', value: 6743 },
];
const EVENTS = [
	{ id: 'a', day: '2007-01-01', value: 900 },
	{ id: 'b', day: '2022-04-13', value: 8965.5 },
];

describe('the strip', () => {
	const strip = stripFigure(LEVELS, EVENTS, YEARS);

	it('fills its width with whole years', () => {
		const x = stripX(YEARS);
		expect([x(2007), x(2017), x(2027)]).toEqual([0, 480, 960]);
	});

	it('marks an event where its time and level are, in the order given', () => {
		expect(strip.marks.map(({ id }) => id)).toEqual(['a', 'b']);
		expect(strip.marks[0]?.x).toBe(0);
		expect(strip.marks[1]?.x).toBeCloseTo((960 * 15.2833) / 20, 0);
		expect(strip.marks[1]!.y).toBeLessThan(strip.marks[0]!.y);
	});

	it('leaves out levels before its first year, which do not stretch it either', () => {
		expect(pathPoints(strip.line)).toHaveLength(3);
		expect(strip.marks[1]?.y).toBe(9);
	});

	it('names the first year, every fifth and the last where there is room, each in the middle of its year', () => {
		expect(strip.yearTicks.map(({ year }) => year)).toEqual([2007, 2010, 2015, 2020, 2025]);
		expect(strip.yearTicks[0]?.x).toBe(24);
		const later = stripFigure([], [], { from: 2007, to: 2028 }).yearTicks;
		expect(later.at(-1)?.year).toBe(2028);
	});

	it('keeps every mark inside, also without levels', () => {
		const day = fc
			.date({ min: new Date('2007-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
			.map((date) => date.toISOString().slice(0, 10));
		fc.assert(
			fc.property(day, fc.double({ min: 0, max: 1e5, noNaN: true }), (date, value) => {
				const { marks, width, bottom } = stripFigure([], [{ id: 'x', day: date, value }], YEARS);
				const { x, y } = marks[0]!;
				expect(x >= 0 && x <= width && y >= 0 && y <= bottom).toBe(true);
			}),
		);
	});
});

describe('a key', () => {
	it('moves among the marks of the strip', () => {
		expect(['ArrowRight', 'ArrowLeft', 'Home', 'End', 'j', 'Tab'].map(stripMove)).toEqual([
			'next',
			'previous',
			'first',
			'last',
			undefined,
			undefined,
		]);
	});

	it('moves in the list, and scrolls the page unless an event’s title has the focus', () => {
		expect(['j', 'K', 'ArrowDown', 'Home'].map((key) => listMove(key, false))).toEqual([
			'next',
			'previous',
			undefined,
			undefined,
		]);
		expect(['J', 'k', 'ArrowDown', 'End'].map((key) => listMove(key, true))).toEqual([
			'next',
			'previous',
			'next',
			'last',
		]);
		for (const key of ['constructor', '__proto__']) expect(listMove(key, true)).toBe(undefined);
	});
});

describe('a move', () => {
	it('goes to the neighbor and stops at the ends', () => {
		expect(moved(1, 'next', 3)).toBe(2);
		expect(moved(2, 'next', 3)).toBe(2);
		expect(moved(0, 'previous', 3)).toBe(0);
		expect(moved(1, 'first', 3)).toBe(0);
		expect(moved(1, 'last', 3)).toBe(2);
	});

	it('from before the first goes to the first; in an empty list it leads nowhere', () => {
		expect(moved(-1, 'next', 3)).toBe(0);
		for (const move of ['next', 'previous', 'last'] as const) {
			expect(moved(-1, move, 0)).toBe(-1);
		}
	});
});

it('nearest finds the value next to a wanted one', () => {
	expect(nearest([0, 10, 20], 14)).toBe(1);
	expect(nearest([0, 10, 20], 15)).toBe(1);
	expect(nearest([], 4)).toBe(-1);
});
