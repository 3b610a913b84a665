import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMonth, stackAt, VIEWS } from '~/lib/explorer/model';
import { FEWEST_MONTHS, spanPeriod, within, zoomed } from '~/lib/explorer/period';
import { explorerCsv, explorerJson, shownRows, yearly } from '~/lib/explorer/rows';
import { readExplorer, writeExplorer } from '~/lib/explorer/view';
import { stateOf } from '~/widgets/explorer/state';
import { limitText } from '~/widgets/explorer/texts';
import { zoomOfKey, zoomPeriod } from '~/widgets/explorer/zooms';
import {
	anyIndex,
	anyPeriod,
	anyView,
	COUNT,
	DATA,
	DEFAULTS,
	event,
	MONTHS,
	place,
	rows,
} from '../support/explorer-data.ts';

describe('the balance sheet of a month', () => {
	it('is stacked up to the total, and every item has its height', () => {
		fc.assert(
			fc.property(anyView, anyIndex, (view, index) => {
				const stack = stackAt(DATA, view, index);
				if (!stack) return;
				const { parts, total } = readMonth(DATA, view, index);
				expect(stack.at(-1)).toBeCloseTo(total!, 6);
				stack.forEach((top, level) => {
					const height = top - (stack[level - 1] ?? 0);
					expect(height).toBeCloseTo(parts[level]!.value ?? 0, 6);
					expect(height).toBeGreaterThanOrEqual(0);
				});
			}),
		);
	});

	it('holds what the record holds, and the change since the month a year before', () => {
		const { parts, total, change } = readMonth(DATA, 'liabilities', place('2022-12'));
		const row = rows[place('2022-12')]!;
		const of = (id: string) => parts.find((part) => part.id === id)?.value;
		expect(total).toBe(Number(row['total_assets_usd_bn']));
		expect(of('reserves')).toBe(Number(row['reserves_usd_bn']));
		expect(of('on-rrp')).toBe(Number(row['on_rrp_usd_bn']));
		expect(change).toBeCloseTo(
			Number(row['total_assets_usd_bn']) - Number(rows[place('2021-12')]!['total_assets_usd_bn']),
			6,
		);
		expect(readMonth(DATA, 'assets', 0).change).toBeUndefined();
	});

	it('counts an item whose record has not begun to the rest, and divides nothing where one has ended', () => {
		const before = readMonth(DATA, 'liabilities', place('2013-08')).parts;
		expect(before.find(({ id }) => id === 'on-rrp')?.value).toBeUndefined();
		expect(before.at(-1)?.value).toBeGreaterThan(0);
		expect(stackAt(DATA, 'liabilities', place('2026-05'))).toBeDefined();
		expect(stackAt(DATA, 'liabilities', place('2026-06'))).toBeUndefined();
		expect(stackAt(DATA, 'assets', place('2026-09'))).toBeUndefined();
		expect(limitText('en', DATA, 'liabilities')).toContain('begins in 2013-09');
		expect(limitText('en', DATA, 'liabilities')).toContain('“Currency” ends in 2026-05');
		expect(limitText('en', DATA, 'assets')).toContain('“Treasuries” and “MBS” ends in 2026-08');
	});
});

describe('the period', () => {
	it('lies within the record whatever is zoomed, moved or dragged', () => {
		const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
		const isWithin = ({ from, to }: { from: number; to: number }) => {
			expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true);
			expect(from >= 0 && to < COUNT && to - from + 1 >= FEWEST_MONTHS).toBe(true);
		};
		fc.assert(
			fc.property(anyPeriod, number, number, fc.constantFrom(0.5, 2), (period, a, b, factor) => {
				isWithin(within({ from: a, to: b }, COUNT));
				isWithin(zoomed(period, factor, COUNT));
				isWithin(zoomed(period, factor, COUNT, a));
			}),
		);
		for (const zoom of ['all', 'five', 'in', 'out', 'qe2', 'qt1', 'qt2', 'rmp', 'after', 'x']) {
			isWithin(zoomPeriod(DATA, DEFAULTS, zoom));
		}
	});

	it('of a phase begins with the month before it', () => {
		const months = (id: string) => {
			const { from, to } = spanPeriod(
				DATA,
				DATA.spans.find((span) => span.id === id)!,
			);
			return [MONTHS[from], MONTHS[to]];
		};
		expect(months('qt1')).toEqual(['2017-09', '2019-08']);
		expect(months('qt2')).toEqual(['2022-05', '2025-12']);
		expect(months('rmp')).toEqual(['2025-11', '2026-09']);
		expect(MONTHS[zoomPeriod(DATA, DEFAULTS, 'after').from]).toBe('2025-11');
		expect(['+', '=', '-', '0', 'a', 'toString'].map(zoomOfKey)).toEqual([
			'in',
			'in',
			'out',
			'all',
			undefined,
			undefined,
		]);
	});

	it('of QE2 ends when the record of its announcement says', () => {
		expect(event('qe2-announce').summary.en).toContain('by the end of the second quarter of 2011');
	});
});

describe('the address', () => {
	const read = (query: string) => readExplorer(new URLSearchParams(query), MONTHS, DEFAULTS);

	it('is read, and what cannot be used is replaced by the nearest with a note', () => {
		expect(read('view=liabilities&from=2019-01&to=2020-06')).toEqual({
			state: { view: 'liabilities', from: place('2019-01'), to: place('2020-06') },
			notes: [],
		});
		const used = (query: string) =>
			read(query).notes.map(({ parameter, used: value }) => [parameter, value]);
		expect(used('view=both')).toEqual([['view', 'assets']]);
		expect(used('from=1990-01')).toEqual([['from', '2002-12']]);
		expect(used('to=2199-01')).toEqual([['to', '2026-09']]);
		expect(used('from=2020')).toEqual([['from', '2002-12']]);
		expect(used('from=2020-01&to=2019-01')).toEqual([['to', '2020-06']]);
	});

	it('any text gives a period of the record, and a note for each parameter that was replaced', () => {
		const text = fc.oneof(
			fc.string(),
			fc.constantFrom(...MONTHS),
			fc.constant('<img src=x onerror=alert(1)>'),
		);
		fc.assert(
			fc.property(text, text, text, (view, from, to) => {
				const { state, notes } = readExplorer(
					new URLSearchParams({ view, from, to }),
					MONTHS,
					DEFAULTS,
				);
				expect(VIEWS).toContain(state.view);
				expect(state.from >= 0 && state.to < COUNT).toBe(true);
				expect(state.to - state.from + 1).toBeGreaterThanOrEqual(FEWEST_MONTHS);
				const wrong = [
					state.view !== view.trim() && 'view',
					MONTHS[state.from] !== from.trim() && 'from',
					MONTHS[state.to] !== to.trim() && 'to',
				].filter(Boolean);
				expect(notes.map(({ parameter }) => parameter)).toEqual(wrong);
			}),
		);
	});

	it('leads back to what it was written from, and keeps what is not its own', () => {
		fc.assert(
			fc.property(anyView, anyPeriod, (view, period) => {
				const state = { view, ...period };
				const query = writeExplorer(new URLSearchParams('x=1'), state, MONTHS, DEFAULTS);
				expect(query.get('x')).toBe('1');
				expect(readExplorer(query, MONTHS, DEFAULTS)).toEqual({ state, notes: [] });
			}),
		);
	});

	it('a page that names months outside the record stops the build', () => {
		expect(() => stateOf(MONTHS, 'assets', '1999-01')).toThrow('from is out-of-range');
		expect(stateOf(MONTHS, 'assets', '2019-01', '2019-12').from).toBe(place('2019-01'));
	});
});

describe('what a reader takes away', () => {
	const state = { view: 'liabilities' as const, from: place('2026-03'), to: place('2026-09') };

	it('is every month shown with its gaps as gaps', () => {
		const csv = parse(explorerCsv(DATA, state), { columns: true }) as Record<string, string>[];
		expect(csv.map(({ month }) => month)).toEqual(MONTHS.slice(state.from, state.to + 1));
		expect(csv.at(-1)).toMatchObject({
			total_assets_usd_bn: '6743',
			reserves_usd_bn: '',
			currency_usd_bn: '',
		});
		expect(csv[0]?.['on_rrp_usd_bn']).toBe(String(DATA.parts['on-rrp'][state.from]));
		const json = JSON.parse(
			explorerJson(DATA, state, { address: 'a', asOf: 'b', source: 'c' }),
		) as {
			months: Record<string, unknown>[];
		};
		expect(json.months.map(({ total_assets }) => total_assets)).toEqual(
			csv.map(({ total_assets_usd_bn }) => Number(total_assets_usd_bn)),
		);
		expect(json.months.at(-1)?.['currency']).toBeNull();
	});

	it('in a long table is the last month of each year', () => {
		const all = yearly(shownRows(DATA, DEFAULTS)).map(({ month }) => month);
		expect(all[0]).toBe('2002-12');
		expect(all.at(-1)).toBe('2026-09');
		expect(all).toHaveLength(25);
	});
});
