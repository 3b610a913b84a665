import { LANGUAGES, type Lang } from '~/i18n/languages';
import { type BondInput, couponOf, periodsOf, valueBond, yieldAfter } from '~/lib/bond/model';
import { fill } from '~/lib/format/fill';
import { formatNumber } from '~/lib/format/numbers';
import { formatSigned } from '~/lib/format/signed';
import type { ResultText } from '../tool/element';
import { bondString } from './strings';

/** Every result with its text, in the reader's language. Shared by the server and the browser. */
export function resultTexts(lang: Lang, input: BondInput) {
	const { tag } = LANGUAGES[lang];
	const results = valueBond(input);
	const number = (value: number, digits: number) => formatNumber(tag, value, digits);
	const price = (value: number): ResultText => ({ value, text: number(value, 2) });
	const change = results['change-percent'];
	const duration = results['modified-duration'];
	const { convexity } = results;
	return {
		'price-after': price(results['price-after']),
		'change-percent': { value: change, text: `${formatSigned(tag, change, 2)}%` },
		price: price(results.price),
		'modified-duration': {
			value: duration,
			text: fill(bondString(lang, 'years'), { n: number(duration, 2) }),
		},
		convexity: {
			value: convexity,
			text: fill(bondString(lang, 'yearsSquared'), { n: number(convexity, 1) }),
		},
	} satisfies Record<string, ResultText>;
}

/** The result in one line: from which yield and price to which, and by how many percent. */
export function statusText(lang: Lang, input: BondInput): string {
	const { tag } = LANGUAGES[lang];
	const results = valueBond(input);
	const change = results['change-percent'];
	const key = change > 0 ? 'statusUp' : change < 0 ? 'statusDown' : 'statusSame';
	return fill(bondString(lang, key), {
		before: formatNumber(tag, input.yield, 2),
		after: formatNumber(tag, yieldAfter(input), 2),
		price: formatNumber(tag, results.price, 2),
		priceAfter: formatNumber(tag, results['price-after'], 2),
		percent: formatNumber(tag, Math.abs(change), 2),
	});
}

/** What the figures rest on, in a sentence or two: periods, coupon, and a rounded term. */
export function basisText(lang: Lang, input: BondInput): string {
	const { tag } = LANGUAGES[lang];
	const periods = periodsOf(input);
	const basis = fill(bondString(lang, periods === 1 ? 'basisOne' : 'basis'), {
		n: String(periods),
		c: formatNumber(tag, couponOf(input), 2),
	});
	if (periods === input.years * input.freq) return basis;
	return basis + fill(bondString(lang, 'rounded'), { t: String(periods / input.freq) });
}
