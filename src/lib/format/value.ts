import { formatBillions, formatNumber } from './numbers.ts';

/** How an amount of money is written. */
export type ValueForm =
	/** In full: 8兆9,655億美元 · $8.965 trillion, or $865.5 billion below a trillion, $15 billion if exact. */
	| 'full'
	/** Short, with two decimals of a trillion: 8.97兆美元 · $8.97 trillion. */
	| 'short'
	/** A bare number for a table: 億美元 in Chinese, USD bn in English. */
	| 'number';

const DOLLAR = { zh: '美元', en: '$' };

/**
 * An amount in the reader's language.
 * @param tag BCP 47 language tag
 * @param billions amount, USD bn; the sign is dropped, because the sentence says which way it went
 */
export function formatMoney(tag: string, billions: number, form: ValueForm): string {
	const amount = Math.abs(billions);
	// Both languages round the same tenth of a billion, so that they never state different figures.
	const tenths = Math.round(amount * 10);
	const isEnglish = tag.startsWith('en');
	if (form === 'number')
		return isEnglish ? formatNumber(tag, tenths / 10, 1) : formatNumber(tag, tenths, 0);
	if (form === 'short') {
		const trillions = formatNumber(tag, amount / 1000, 2);
		return isEnglish ? `$${trillions} trillion` : `${trillions}兆美元`;
	}
	if (!isEnglish) return formatBillions(tag, amount, DOLLAR);
	return amount >= 1000
		? `$${formatNumber(tag, amount / 1000, 3)} trillion`
		: `$${formatNumber(tag, tenths / 10, Number.isInteger(amount) ? 0 : 1)} billion`;
}

/** A rate in percent, with two decimals: 4.02%. */
export function formatPercent(tag: string, percent: number): string {
	return `${formatNumber(tag, percent, 2)}%`;
}
