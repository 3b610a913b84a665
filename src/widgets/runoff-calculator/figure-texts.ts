import { LANGUAGES, type Lang } from '~/i18n/languages';
import { fill } from '~/lib/format/fill';
import { formatBillions, formatNumber } from '~/lib/format/numbers';
import { formatSigned } from '~/lib/format/signed';
import type { RunoffMonth } from '~/lib/runoff/model';
import { addMonths } from '~/lib/runoff/month';
import type { RunoffOutcome } from '~/lib/runoff/outcome';
import { figureString } from './figure-strings';

const DOLLAR = { zh: '美元', en: '$' };

/** What the figure shows, in one sentence. */
export function summaryText(lang: Lang, { input, results }: RunoffOutcome): string {
	if (results.months === 0) return figureString(lang, 'empty');
	const money = (value: number) => formatBillions(LANGUAGES[lang].tag, value, DOLLAR);
	return fill(figureString(lang, 'summary'), {
		from: addMonths(input.start, -1),
		to: results.end,
		a: money(input.treasuries + input.mbs),
		b: money(results['treasuries-end'] + results['mbs-end']),
		c: money(input.reserves),
		d: money(results['reserves-end']),
	});
}

/** Every value of one month, in words. */
export function readoutText(lang: Lang, { errors }: RunoffOutcome, month: RunoffMonth): string {
	const { tag } = LANGUAGES[lang];
	const numbers = Object.entries(month).flatMap(([name, value]) =>
		typeof value === 'number' ? [[name, formatNumber(tag, value, 1)]] : [],
	);
	const text = fill(figureString(lang, 'readout'), {
		...(Object.fromEntries(numbers) as Record<string, string>),
		m: month.month,
	});
	const error = errors.find((one) => one.month === month.month);
	if (!error) return text;
	const errorText = fill(figureString(lang, 'readoutError'), {
		treasuryError: formatSigned(tag, error.treasuries, 1),
		mbsError: formatSigned(tag, error.mbs, 1),
	});
	return lang === 'zh' ? text + errorText : `${text} ${errorText}`;
}
