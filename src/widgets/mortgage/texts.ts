import { LANGUAGES, type Lang } from '~/i18n/languages';
import { fill } from '~/lib/format/fill';
import { formatNumber } from '~/lib/format/numbers';
import { formatSigned } from '~/lib/format/signed';
import { type MortgageInput, paymentsOf, rateAfter, valueMortgage } from '~/lib/mortgage/model';
import type { ResultText } from '../tool/element';
import { mortgageString } from './strings';

/** Every result with its text, in the reader's language. Shared by the server and the browser. */
export function resultTexts(lang: Lang, input: MortgageInput) {
	const { tag } = LANGUAGES[lang];
	const results = valueMortgage(input);
	const money = (value: number, digits: number): ResultText => ({
		value,
		text: formatNumber(tag, value, digits),
	});
	const extra = results['extra-a-month'];
	return {
		'payment-after': money(results['payment-after'], 2),
		'extra-a-month': { value: extra, text: formatSigned(tag, extra, 2) },
		payment: money(results.payment, 2),
		'total-interest': money(results['total-interest'], 0),
		'total-interest-after': money(results['total-interest-after'], 0),
	} satisfies Record<string, ResultText>;
}

/** The result in one line: from which rate and payment to which, and the difference a month. */
export function statusText(lang: Lang, input: MortgageInput): string {
	const { tag } = LANGUAGES[lang];
	const results = valueMortgage(input);
	const extra = results['extra-a-month'];
	const key = extra > 0 ? 'statusUp' : extra < 0 ? 'statusDown' : 'statusSame';
	return fill(mortgageString(lang, key), {
		before: formatNumber(tag, input.rate, 2),
		after: formatNumber(tag, rateAfter(input), 2),
		payment: formatNumber(tag, results.payment, 2),
		paymentAfter: formatNumber(tag, results['payment-after'], 2),
		extra: formatNumber(tag, Math.abs(extra), 2),
	});
}

/** What the figures rest on, in a sentence or two: payments, and a rounded term. */
export function basisText(lang: Lang, input: MortgageInput): string {
	const payments = paymentsOf(input);
	const basis = fill(mortgageString(lang, 'basis'), { n: String(payments) });
	return payments === input.years * 12 ? basis : basis + mortgageString(lang, 'rounded');
}
