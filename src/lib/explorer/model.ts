/** The two sides of the balance sheet. */
export const VIEWS = ['assets', 'liabilities'] as const;

export type View = (typeof VIEWS)[number];

/** Items that the record holds; what is left of total assets is `other`. */
export type RecordedPart = 'treasuries' | 'mbs' | 'reserves' | 'on-rrp' | 'tga' | 'currency';
export type Part = RecordedPart | 'other';

/** Items of a side from the bottom of the stack to its top. */
export const PARTS: Record<View, readonly Part[]> = {
	assets: ['treasuries', 'mbs', 'other'],
	liabilities: ['reserves', 'on-rrp', 'tga', 'currency', 'other'],
};

/** A phase of policy with its days; without an end it goes on. */
export interface Span {
	id: string;
	kind: 'growth' | 'runoff' | 'reserves';
	from: string;
	to?: string;
}

/** The record month by month, USD bn; null is a gap, never zero. */
export interface ExplorerData {
	/** Last Wednesday of each month. */
	at: string[];
	total: (number | null)[];
	parts: Record<RecordedPart, (number | null)[]>;
	spans: Span[];
}

/** One month of one side, USD bn. */
export interface MonthReading {
	month: string;
	total: number | undefined;
	parts: { id: Part; value: number | undefined }[];
	/** Total less that of twelve months before. */
	change: number | undefined;
}

/** The record has one decimal; a difference must not show more. */
const tenths = (value: number) => Math.round(value * 10) / 10;

export function monthAt({ at }: ExplorerData, index: number): string {
	return at[index]?.slice(0, 7) ?? '';
}

/** First and last month in which the record holds an item. */
export function knownFrom(values: readonly (number | null)[]): { first: number; last: number } {
	const isKnown = (value: number | null) => value !== null;
	return { first: values.findIndex(isKnown), last: values.findLastIndex(isKnown) };
}

function recorded(view: View): RecordedPart[] {
	return PARTS[view].filter((part): part is RecordedPart => part !== 'other');
}

/** What is left of total assets; undefined where an item whose record has begun holds no value. */
function otherIn(data: ExplorerData, view: View, index: number): number | undefined {
	const total = data.total[index] ?? undefined;
	const columns = recorded(view).map((part) => data.parts[part]);
	const isMissing = columns.some(
		(values) => (values[index] ?? null) === null && index > knownFrom(values).first,
	);
	if (total === undefined || isMissing) return undefined;
	return tenths(columns.reduce((left, values) => left - (values[index] ?? 0), total));
}

/** Every item of a month, the total, and the change in a year. */
export function readMonth(data: ExplorerData, view: View, index: number): MonthReading {
	const total = data.total[index] ?? undefined;
	const before = data.total[index - 12] ?? undefined;
	return {
		month: monthAt(data, index),
		total,
		parts: PARTS[view].map((id) => ({
			id,
			value: id === 'other' ? otherIn(data, view, index) : (data.parts[id][index] ?? undefined),
		})),
		change: total === undefined || before === undefined ? undefined : tenths(total - before),
	};
}

/**
 * Tops of the stacked items of a month, from the bottom; the last is the total. Undefined where the month
 * cannot be divided. An item whose record has not begun is part of `other`.
 */
export function stackAt(data: ExplorerData, view: View, index: number): number[] | undefined {
	const { parts } = readMonth(data, view, index);
	if (parts.at(-1)?.value === undefined) return undefined;
	let top = 0;
	return parts.map(({ value }) => (top = tenths(top + (value ?? 0))));
}
