import { formatTick } from '~/components/figures/sentence';
import { type Lang, LANGUAGES } from '~/i18n/languages';
import type { DrawingTexts } from '~/lib/explorer/drawing';
import {
	type ExplorerData,
	knownFrom,
	monthAt,
	type MonthReading,
	type Part,
	PARTS,
	readMonth,
	stackAt,
	type View,
} from '~/lib/explorer/model';
import type { ExplorerState } from '~/lib/explorer/view';
import { fill } from '~/lib/format/fill';
import { formatMonth } from '~/lib/format/month';
import { formatBillions, formatNumber } from '~/lib/format/numbers';
import { formatSigned } from '~/lib/format/signed';
import { explorerString, PART_LABELS, VIEW_LABELS } from './strings';

const DOLLAR = { zh: '美元', en: '$' };

function money(lang: Lang, value: number): string {
	return formatBillions(LANGUAGES[lang].tag, value, DOLLAR);
}

function signedMoney(lang: Lang, value: number): string {
	return `${value > 0 ? '+' : ''}${money(lang, value)}`;
}

/** 公債增加3兆9,168億美元; Treasuries +$3,916.8bn. */
function changeText(lang: Lang, name: string, change: number): string {
	if (lang === 'en') return `${name} ${signedMoney(lang, change)}`;
	return `${name}${change < 0 ? '減少' : '增加'}${money(lang, Math.abs(change))}`;
}

export function titleText(lang: Lang, view: View): string {
	return fill(explorerString(lang)('title'), { v: VIEW_LABELS[view][lang].toLowerCase() });
}

/** The words in the drawing. */
export function drawingTexts(lang: Lang): DrawingTexts {
	return {
		part: (id) => PART_LABELS[id][lang],
		span: (id) => id.toUpperCase(),
		tick: (value) => formatTick(LANGUAGES[lang].tag, value, 'usd-bn', 0),
	};
}

/** What happened over the period shown: the total, and each item as far as the side can be divided. */
export function sentenceText(lang: Lang, data: ExplorerData, state: ExplorerState): string {
	const t = explorerString(lang);
	const { tag } = LANGUAGES[lang];
	const { view, from, to } = state;
	const months = Array.from({ length: to - from + 1 }, (_, index) => from + index);
	const known = months.filter((index) => data.total[index] !== null);
	const [start, end] = [known[0] ?? from, known.at(-1) ?? to];
	const a = data.total[start] ?? 0;
	const b = data.total[end] ?? 0;
	const month = (index: number) => formatMonth(tag, monthAt(data, index));
	const sentence = fill(t('sentence'), {
		from: month(start),
		to: month(end),
		a: money(lang, a),
		b: money(lang, b),
		c: `${formatSigned(tag, (b / a - 1) * 100, 1)}%`,
	});
	const whole = months.filter((index) => stackAt(data, view, index));
	const [first, last] = [whole[0], whole.at(-1)];
	if (first !== start || last === undefined || last === first) return sentence;
	const before = readMonth(data, view, first).parts;
	const list = readMonth(data, view, last)
		.parts.flatMap(({ id, value }, place) => {
			const old = before[place]?.value;
			if (value === undefined || old === undefined) return [];
			return changeText(lang, PART_LABELS[id][lang], value - old);
		})
		.join(t('comma'));
	return sentence + fill(t(last === end ? 'parts' : 'partsTo'), { list, to: month(last) });
}

/** Where the record of an item begins later than that of the total, and where it ends earlier. */
export function limitText(lang: Lang, data: ExplorerData, view: View): string {
	const t = explorerString(lang);
	const all = knownFrom(data.total);
	const parts = PARTS[view].flatMap((id) =>
		id === 'other' ? [] : [{ id, ...knownFrom(data.parts[id]) }],
	);
	const late = parts.filter(({ first }) => first > all.first);
	const firstEnd = Math.min(...parts.map(({ last }) => last));
	const ended = parts.filter(({ last }) => last === firstEnd && last < all.last);
	const name = (id: Part) => PART_LABELS[id][lang];
	return [
		...late.map(({ id, first }) => fill(t('begins'), { p: name(id), m: monthAt(data, first) })),
		...(ended.length > 0
			? [
					fill(t('ends'), {
						p: ended.map(({ id }) => name(id)).join(t('listComma')),
						m: monthAt(data, firstEnd),
					}),
				]
			: []),
		...(view === 'liabilities' ? [t('currencyBasis')] : []),
	].join(lang === 'en' ? ' ' : '');
}

/** The month that is read before the reader chooses one: the newest that can be divided. */
export function firstMonth(data: ExplorerData, { view, from, to }: ExplorerState): number {
	for (let index = to; index >= from; index -= 1) if (stackAt(data, view, index)) return index;
	return to;
}

/** One month as names and values, from the total to the change in a year. */
export function readoutTexts(lang: Lang, { total, parts, change }: MonthReading) {
	const none = explorerString(lang)('none');
	const text = (value: number | undefined) => (value === undefined ? none : money(lang, value));
	return [
		{ id: 'total', name: PART_LABELS.total[lang], text: text(total) },
		...parts.map(({ id, value }) => ({ id, name: PART_LABELS[id][lang], text: text(value) })),
		{
			id: 'change',
			name: explorerString(lang)('change'),
			text: change === undefined ? none : signedMoney(lang, change),
		},
	];
}

/** A month in words, for who cannot see the drawing. */
export function spokenText(lang: Lang, reading: MonthReading): string {
	const t = explorerString(lang);
	const parts = readoutTexts(lang, reading).map(({ name, text }) => `${name} ${text}`);
	return `${reading.month}${t('colon')}${parts.join(t('clause'))}${t('stop').trim()}`;
}

/** The table of months shown: heads and rows as text. */
export function tableTexts(lang: Lang, view: View, rows: readonly MonthReading[]) {
	const t = explorerString(lang);
	const { tag } = LANGUAGES[lang];
	const number = (value: number | undefined) =>
		value === undefined ? t('none') : formatNumber(tag, value, 1);
	return {
		head: [
			t('month'),
			...(['total', ...PARTS[view]] as const).map((id) => PART_LABELS[id][lang]),
			t('change'),
		],
		rows: rows.map(({ month, total, parts, change }) => [
			month,
			number(total),
			...parts.map(({ value }) => number(value)),
			change === undefined ? t('none') : formatSigned(tag, change, 1),
		]),
	};
}
