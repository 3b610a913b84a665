import { describe, expect, it } from 'vitest';
import { type RunoffInput, runRunoff } from '~/lib/runoff/model';
import { summarize } from '~/lib/runoff/results';
import { formatSchedule, parseSchedule } from '~/lib/runoff/schedule';
import { plainInput } from '../support/runoff-inputs';

/** Of 1,000 Treasuries 30 run off a month and nothing else moves, unless a value is given. */
function run(values: Partial<RunoffInput>) {
	const input = plainInput(values);
	const found = runRunoff(input);
	return { ...found, results: summarize(input, found) };
}

const caps = (text: string) => parseSchedule(text) ?? [];

describe('reserves', () => {
	it.each([
		['at', 800],
		['above', 900],
	])('with the floor %s them no month is run', (_, floor) => {
		const { stop, results } = run({ floor });
		expect(stop).toBe('floor');
		expect(results).toEqual({
			months: 0,
			end: '2024-11',
			'floor-reached': true,
			'total-runoff': 0,
			'treasury-runoff': 0,
			'mbs-runoff': 0,
			'treasuries-end': 1000,
			'mbs-end': 500,
			'reserves-end': 800,
			'rrp-end': 100,
			'currency-end': 0,
			'cap-used': 0,
		});
	});

	it('stop the run after the first month at the floor, that month included', () => {
		const { results } = run({ floor: 740 });
		expect(results).toMatchObject({ months: 2, end: '2024-12', 'floor-reached': true });
		expect(results['reserves-end']).toBe(740);
		expect(run({ floor: 739 }).results).toMatchObject({ months: 3, 'reserves-end': 710 });
	});

	it('are never overdrawn: the run ends with the month before, floor not reached', () => {
		const { stop, results } = run({ reserves: 50 });
		expect(stop).toBe('reserves-empty');
		expect(results).toMatchObject({ months: 1, end: '2024-11', 'floor-reached': false });
		expect(results['reserves-end']).toBe(20);
		expect(run({ reserves: 20 }).results).toMatchObject({ months: 0, 'reserves-end': 20 });
		expect(run({ reserves: 60 })).toMatchObject({ stop: 'floor', results: { months: 2 } });
	});

	it('rise when currency shrinks, and fall by its growth without any runoff', () => {
		const still = { tcap: caps('0'), currency: 500, months: 12 };
		const grown = run({ ...still, cgrowth: 10 }).results;
		expect(grown['currency-end']).toBeCloseTo(550, 9);
		expect(grown['reserves-end']).toBeCloseTo(750, 9);
		expect(grown['total-runoff']).toBe(0);
		const shrunk = run({ ...still, cgrowth: -20, rrpshare: 100 }).results;
		expect(shrunk['reserves-end']).toBeCloseTo(900, 9);
		expect(shrunk['rrp-end']).toBe(100);
	});
});

describe('ON RRP', () => {
	const path = (values: Partial<RunoffInput>) => run(values).months.map(({ rrp }) => rrp);

	it('takes its share until it is empty, then reserves take all', () => {
		const { months } = run({ rrpshare: 100 });
		expect(months.map(({ rrp }) => rrp)).toEqual([70, 40, 10, 0, 0, 0]);
		expect(months.map(({ reserves }) => reserves)).toEqual([800, 800, 800, 780, 750, 720]);
		expect(path({ rrpshare: 50, months: 2 })).toEqual([85, 70]);
	});

	it('stops at its floor, and does not rise to one above it', () => {
		expect(path({ rrpshare: 100, rrpfloor: 55, months: 3 })).toEqual([70, 55, 55]);
		expect(path({ rrpshare: 100, rrpfloor: 200, months: 2 })).toEqual([100, 100]);
	});
});

describe('caps', () => {
	const paths = (values: Partial<RunoffInput>) =>
		run(values).months.map(({ treasuryRunoff }) => treasuryRunoff);

	it('are steps in time, 0 before the first, across the turn of the year', () => {
		const tcap = caps('2024-12:10,2025-02:25');
		expect(paths({ tcap })).toEqual([0, 10, 10, 25, 25, 25]);
		expect(run({ tcap }).months[3]?.month).toBe('2025-02');
	});

	it('give way to what matures and to what is left', () => {
		expect(paths({ tmat: 12, months: 2 })).toEqual([12, 12]);
		expect(paths({ treasuries: 45, months: 3 })).toEqual([30, 15, 0]);
	});

	it('are reported as used in percent of both together, 0 where there are none', () => {
		expect(run({ mcap: caps('30') }).results['cap-used']).toBe(50);
		expect(run({ tcap: caps('0') }).results['cap-used']).toBe(0);
		expect(run({ tmat: 15, mcap: caps('0') }).results['cap-used']).toBe(50);
	});

	it('leave MBS to what is paid down: a yearly rate that compounds monthly', () => {
		const year = run({ mcap: caps('10000'), cpr: 12, months: 12 }).results;
		expect(year['mbs-end']).toBeCloseTo(440, 9);
		expect(year['mbs-runoff']).toBeCloseTo(60, 9);
		expect(run({ mcap: caps('10000'), cpr: 100, months: 2 }).results['mbs-end']).toBe(0);
		expect(run({ mcap: caps('3'), cpr: 12, months: 2 }).results['mbs-runoff']).toBe(6);
	});
});

describe('a schedule as text', () => {
	it.each([
		['30', '30'],
		[' 2.5 ', '2.5'],
		['2022-09:60,2022-06:30', '2022-06:30,2022-09:60'],
		[' 2022-06 : 30 , 2022-09:60', undefined],
		['2022-06:30, 2022-09:60', '2022-06:30,2022-09:60'],
		['2022-06:30,2022-06:40', '2022-06:40'],
		['', undefined],
		['2022-06', undefined],
		['2022-13:30', undefined],
		['2022-06:', undefined],
		['2022-06:30:40', undefined],
		['2022-06:30,', undefined],
		['2022-06:Infinity', undefined],
		['thirty', undefined],
	])('%j is %j', (text, wanted) => {
		const found = parseSchedule(text);
		expect(found && formatSchedule(found)).toBe(wanted);
	});
});
