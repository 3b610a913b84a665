import { type Lang, LANGUAGES } from '~/i18n/languages';
import { formatMoney, formatPercent, type ValueForm } from '~/lib/format/value';
import { datasetRow, requiredCell } from './datasets';
import { VALUE_SERIES, type ValueSeries } from './value-series';

/** Which figure of a record is meant. */
export interface ValueQuery {
	series: ValueSeries;
	/** Date as the dataset writes it: a Wednesday, a month, the day a cap takes effect. */
	at?: string | undefined;
	/** Instead of `at`: the size of the change between two dates. */
	from?: string | undefined;
	to?: string | undefined;
}

interface FoundValue {
	/** USD bn, or percent. */
	amount: number;
	text: string;
	/** Date, or first and last date. */
	period: string;
	known: (typeof VALUE_SERIES)[ValueSeries];
}

/**
 * A figure that a record holds, and how it is written.
 * @throws where the series, the date or the combination is unknown; the message names the author's file
 */
export function lookUpValue(
	{ series, at, from, to }: ValueQuery,
	lang: Lang,
	form: ValueForm,
	where: string | undefined,
): FoundValue {
	const fail = (message: string): never => {
		throw new Error(`${where}: the figure "${series}" ${message}`);
	};
	const known = VALUE_SERIES[series];
	if (!known) fail(`is not a series. Allowed: ${Object.keys(VALUE_SERIES).join(', ')}.`);
	if (Boolean(at) === Boolean(from && to)) fail('needs either "at" or both "from" and "to".');
	const level = (date: string): number => {
		const row = datasetRow(known.dataset, known.time, date);
		if (!row) fail(`has no row for ${date} in content/data/${known.dataset}.csv.`);
		const value = requiredCell(row!, known.column);
		return known.unit === 'usd-mn' ? value / 1000 : value;
	};
	const amount = at ? level(at) : level(to!) - level(from!);
	const { tag } = LANGUAGES[lang];
	const text =
		known.unit === 'percent' ? formatPercent(tag, amount) : formatMoney(tag, amount, form);
	return { amount, text, period: at ?? `${from} → ${to}`, known };
}
