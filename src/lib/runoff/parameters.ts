import type { QueryNote, Read } from '../query/notes.ts';
import { noted, type NumberRange, readChoice, readNumber } from '../query/read.ts';
import type { ActualMonth } from './backtest.ts';
import type { RunoffInput } from './model.ts';
import { isMonth, type Month } from './month.ts';
import { type CapSchedule, formatSchedule, parseSchedule } from './schedule.ts';

export const PRESETS = ['qt1', 'qt2', 'latest', 'custom'] as const;
export type PresetName = (typeof PRESETS)[number];

/** A named starting point and, where the episode is over, what was really held month by month. */
interface Preset {
	input: RunoffInput;
	actuals: ActualMonth[];
}

/** `custom` starts from `qt2`, so it needs no preset of its own. */
export type PresetTable = Record<Exclude<PresetName, 'custom'>, Preset>;

export const START_RANGE = { min: '2000-01', max: '2100-12' };
const LEVEL: NumberRange = { min: 0, max: 100_000 };
const FLOW: NumberRange = { min: 0, max: 10_000 };

/** Allowed range of each parameter that is a number, in the order of the form. */
export const NUMBER_RANGES = {
	treasuries: LEVEL,
	mbs: LEVEL,
	reserves: LEVEL,
	rrp: LEVEL,
	tga: LEVEL,
	currency: LEVEL,
	tmat: FLOW,
	cpr: { min: 0, max: 100 },
	cgrowth: { min: -20, max: 50 },
	rrpshare: { min: 0, max: 100 },
	rrpfloor: LEVEL,
	floor: LEVEL,
	months: { min: 1, max: 600, integer: true },
} satisfies Partial<Record<keyof RunoffInput, NumberRange>>;

export type NumberParameter = keyof typeof NUMBER_RANGES;

export const NUMBER_PARAMETERS = Object.keys(NUMBER_RANGES) as NumberParameter[];

export interface RunoffQuery {
	preset: PresetName;
	input: RunoffInput;
	notes: QueryNote[];
}

/** Reads the calculator's state from an address; whatever cannot be used falls back, with a note. */
export function readRunoffQuery(query: URLSearchParams, presets: PresetTable): RunoffQuery {
	const preset = readChoice(query, 'preset', PRESETS, 'qt2');
	const base = presetInput(preset.value, presets);
	const start = readStart(query, base.start);
	const tcap = readSchedule(query, 'tcap', base.tcap);
	const mcap = readSchedule(query, 'mcap', base.mcap);
	const numbers = NUMBER_PARAMETERS.map((name) => {
		const read = readNumber(query, name, NUMBER_RANGES[name], base[name]);
		return { name, ...read };
	});
	const input: RunoffInput = { ...base, start: start.value, tcap: tcap.value, mcap: mcap.value };
	for (const { name, value } of numbers) input[name] = value;
	const notes = [preset, start, tcap, mcap, ...numbers].flatMap(({ note }) => (note ? [note] : []));
	return { preset: preset.value, input, notes };
}

/** The values that a preset sets. */
export function presetInput(preset: PresetName, presets: PresetTable): RunoffInput {
	return presets[preset === 'custom' ? 'qt2' : preset].input;
}

/** The address's query for a state: the preset, and only what differs from it. */
export function writeRunoffQuery(
	preset: PresetName,
	input: RunoffInput,
	presets: PresetTable,
): URLSearchParams {
	const base = presetInput(preset, presets);
	const query = new URLSearchParams({ preset });
	if (input.start !== base.start) query.set('start', input.start);
	for (const name of ['tcap', 'mcap'] as const) {
		const text = formatSchedule(input[name]);
		if (text !== formatSchedule(base[name])) query.set(name, text);
	}
	for (const name of NUMBER_PARAMETERS) {
		if (input[name] !== base[name]) query.set(name, String(input[name]));
	}
	return query;
}

function readStart(query: URLSearchParams, fallback: Month): Read<Month> {
	const text = query.get('start')?.trim();
	if (text === undefined) return { value: fallback };
	if (!isMonth(text)) return noted('start', 'not-a-month', fallback);
	if (text < START_RANGE.min) return noted('start', 'out-of-range', START_RANGE.min);
	if (text > START_RANGE.max) return noted('start', 'out-of-range', START_RANGE.max);
	return { value: text };
}

function readSchedule(
	query: URLSearchParams,
	parameter: 'tcap' | 'mcap',
	fallback: CapSchedule,
): Read<CapSchedule> {
	const text = query.get(parameter);
	if (text === null) return { value: fallback };
	const given = parseSchedule(text);
	const note = (reason: QueryNote['reason'], value: CapSchedule): Read<CapSchedule> => ({
		value,
		note: { parameter, reason, used: formatSchedule(value) },
	});
	if (!given) return note('not-a-schedule', fallback);
	const value = given.map(({ from, amount }) => ({
		from,
		amount: Math.min(FLOW.max, Math.max(FLOW.min, amount)),
	}));
	const changed = value.some(({ amount }, index) => amount !== given[index]?.amount);
	return changed ? note('out-of-range', value) : { value };
}
