/** A number in the reader's language. `tag` is a BCP 47 language tag. */
export function formatNumber(tag: string, value: number, digits: number): string {
	// Intl writes a minus sign as a hyphen in both languages; a result of -0.04 must not read "-0.0".
	const rounded = Number(value.toFixed(digits));
	const text = formatterOf(tag, digits).format(rounded === 0 ? 0 : rounded);
	return text.replace('-', '−');
}

/** The number that `formatNumber` has written; NaN where the text is none. */
export function numberIn(text: string): number {
	return Number(text.replaceAll(',', '').replace('−', '-'));
}

/** Making a formatter takes a hundred times as long as using it, and a long table uses it thousands of times. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatterOf(tag: string, digits: number): Intl.NumberFormat {
	const key = `${tag} ${digits}`;
	let formatter = formatters.get(key);
	if (!formatter) {
		const fractions = { minimumFractionDigits: digits, maximumFractionDigits: digits };
		formatter = new Intl.NumberFormat(tag, fractions);
		formatters.set(key, formatter);
	}
	return formatter;
}

/**
 * An amount of money of a large scale, as each language says it: `$2,297.5bn`, `2兆2,975億美元`.
 * @param billions amount in billions (10^9)
 * @param unit name of the currency as it stands behind (zh) or before (en) the number
 */
export function formatBillions(
	tag: string,
	billions: number,
	unit: { zh: string; en: string },
): string {
	const amount = Math.abs(billions);
	if (tag.startsWith('en')) {
		const text = formatNumber(tag, amount, 1);
		return `${signOf(billions, 1)}${unit.en}${text}bn`;
	}
	// 1 bn is 10 億, and 10,000 億 are 1 兆.
	const yi = Math.round(amount * 10);
	const zhao = Math.floor(yi / 10_000);
	const rest = yi % 10_000;
	const parts = [
		zhao > 0 ? `${formatNumber(tag, zhao, 0)}兆` : '',
		zhao === 0 || rest > 0 ? `${formatNumber(tag, rest, 0)}億` : '',
	];
	return `${signOf(billions, 1)}${parts.join('')}${unit.zh}`;
}

/** A minus sign, unless the number rounds to zero. */
function signOf(value: number, digits: number): string {
	return Number(value.toFixed(digits)) < 0 ? '−' : '';
}
