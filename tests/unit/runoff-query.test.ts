import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunoffInput } from '~/lib/runoff/model';
import {
	NUMBER_RANGES,
	PRESETS,
	type PresetTable,
	readRunoffQuery,
	writeRunoffQuery,
} from '~/lib/runoff/parameters';
import { formatSchedule, parseSchedule } from '~/lib/runoff/schedule';
import { runoffPresets } from '~/widgets/runoff-calculator/presets';
import { CONTRACT_RANGES, NUMBER_NAMES, runoffInput } from '../support/runoff-inputs';

const presets: PresetTable = runoffPresets();
const read = (query: string) => readRunoffQuery(new URLSearchParams(query), presets);
const { input: QT2 } = presets.qt2;

/** Any UTF-16 text, half surrogate pairs among it. */
const anyText = fc.string({
	unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
});
const name = fc.constantFrom('preset', 'start', 'tcap', 'mcap', ...NUMBER_NAMES);
const value = fc.oneof(
	anyText,
	fc.double().map(String),
	fc.integer({ min: -2e5, max: 2e5 }).map(String),
	fc.constantFrom('', 'NaN', 'Infinity', '1e999', '0x10', '１２', '4,5', '2022-06', '1999-12'),
	fc.constantFrom('2022-06:30,2024-06:25', '2022-06:-5', '2022-06:1e9', 'qt1', 'custom', 'QT1'),
);
/** Parameters in any order, any of them more than once. */
const query = fc
	.array(fc.tuple(fc.oneof(name, anyText), value), { maxLength: 20 })
	.map((pairs) => new URLSearchParams(pairs));

function expectUsable(input: RunoffInput) {
	for (const key of NUMBER_NAMES) {
		const [min, max] = CONTRACT_RANGES[key];
		expect(input[key], key).toBeGreaterThanOrEqual(min);
		expect(input[key], key).toBeLessThanOrEqual(max);
	}
	expect(Number.isInteger(input.months)).toBe(true);
	expect(input.start).toMatch(/^\d{4}-(?:0[1-9]|1[0-2])$/);
	expect(input.start >= '2000-01' && input.start <= '2100-12').toBe(true);
	for (const steps of [input.tcap, input.mcap]) {
		expect(steps.length).toBeGreaterThan(0);
		expect(steps.every(({ amount }) => amount >= 0 && amount <= 10_000)).toBe(true);
		expect(steps.map(({ from }) => from)).toEqual(steps.map(({ from }) => from).sort());
	}
}

/** Whether what stood in the address for a parameter is what is used. */
function isUsed(parameter: string, text: string, found: ReturnType<typeof read>): boolean {
	const { input, preset } = found;
	if (parameter === 'preset') return preset === text.trim();
	if (parameter === 'start') return input.start === text.trim();
	if (parameter === 'tcap' || parameter === 'mcap') {
		const given = parseSchedule(text);
		return given !== undefined && formatSchedule(given) === formatSchedule(input[parameter]);
	}
	return text.trim() !== '' && Number(text) === input[parameter as keyof typeof NUMBER_RANGES];
}

it('the ranges are those of the public contract', () => {
	const ranges = Object.entries(NUMBER_RANGES).map(([key, { min, max }]) => [key, [min, max]]);
	expect(Object.fromEntries(ranges)).toEqual(CONTRACT_RANGES);
});

it('a state leads to an address and back to the same state', () => {
	fc.assert(
		fc.property(fc.constantFrom(...PRESETS), runoffInput, (preset, input) => {
			const address = writeRunoffQuery(preset, input, presets).toString();
			expect(read(address)).toEqual({ preset, input, notes: [] });
		}),
		{ numRuns: 300 },
	);
});

it('an address names the preset and only what differs from it', () => {
	expect(writeRunoffQuery('qt2', QT2, presets).toString()).toBe('preset=qt2');
	const changed = { ...QT2, cpr: 9, tcap: [{ from: '0000-01', amount: 40 }] };
	const address = writeRunoffQuery('custom', changed, presets);
	expect([...address]).toEqual([
		['preset', 'custom'],
		['tcap', '40'],
		['cpr', '9'],
	]);
});

describe('any address', () => {
	it('gives an input within its ranges, and a note for each replaced value and no other', () => {
		fc.assert(
			fc.property(query, (given) => {
				const found = readRunoffQuery(given, presets);
				expectUsable(found.input);
				const replaced = ['preset', 'start', 'tcap', 'mcap', ...NUMBER_NAMES].filter(
					(key) => given.has(key) && !isUsed(key, given.get(key) ?? '', found),
				);
				expect(found.notes.map(({ parameter }) => parameter)).toEqual(replaced);
				for (const { parameter, used } of found.notes) {
					expect(isUsed(parameter, used, found), `${parameter} ${used}`).toBe(true);
				}
			}),
			{ numRuns: 1000 },
		);
	});

	it('is taken as raw text too', () => {
		fc.assert(fc.property(anyText, (text) => expectUsable(read(text).input)));
		expectUsable(read('preset=%ED%A0%80&cpr=%&tcap=%F0%9F').input);
	});
});

describe('a parameter', () => {
	it('that is missing is as in the preset, and later ones override it', () => {
		expect(read('')).toEqual({ preset: 'qt2', input: QT2, notes: [] });
		expect(read('preset=qt1&cpr=5').input).toEqual({ ...presets.qt1.input, cpr: 5 });
		expect(read('preset=custom').input).toEqual(QT2);
	});

	it('given twice counts the first time', () => {
		expect(read('cpr=5&cpr=6')).toMatchObject({ input: { cpr: 5 }, notes: [] });
	});

	it.each([
		['preset=qt3', 'preset', 'not-a-choice', 'qt2'],
		['start=2022-6', 'start', 'not-a-month', '2022-06'],
		['start=1999-12', 'start', 'out-of-range', '2000-01'],
		['start=2101-01', 'start', 'out-of-range', '2100-12'],
		['tmat=many', 'tmat', 'not-a-number', '58.8'],
		['tmat=', 'tmat', 'not-a-number', '58.8'],
		['tmat=1e999', 'tmat', 'not-a-number', '58.8'],
		['reserves=-1', 'reserves', 'out-of-range', '0'],
		['cpr=101', 'cpr', 'out-of-range', '100'],
		['cgrowth=-21', 'cgrowth', 'out-of-range', '-20'],
		['months=0', 'months', 'out-of-range', '1'],
		['months=12.4', 'months', 'out-of-range', '12'],
		['mcap=often', 'mcap', 'not-a-schedule', formatSchedule(QT2.mcap)],
		['tcap=2022-06:30,2023-01:20000', 'tcap', 'out-of-range', '2022-06:30,2023-01:10000'],
	])('%s is replaced, and the note says so', (address, parameter, reason, used) => {
		expect(read(address).notes).toEqual([{ parameter, reason, used }]);
	});
});
