import type { Bilingual, Lang } from '~/i18n/languages';
import type { BondInput, BondResults } from '~/lib/bond/model';

interface FieldText {
	label: Bilingual;
	unit?: Bilingual;
	hint?: Bilingual;
}

export const FIELDS: Record<keyof BondInput, FieldText> = {
	coupon: { label: { zh: '票息', en: 'Coupon' }, unit: { zh: '%／年', en: '% a year' } },
	years: {
		label: { zh: '剩餘年數', en: 'Remaining term' },
		unit: { zh: '年', en: 'years' },
		hint: {
			zh: '0.5至100。湊不成整數期時，用最接近的期數計算。',
			en: '0.5 to 100. A term that is not whole periods counts as the nearest number of them.',
		},
	},
	yield: {
		label: { zh: '殖利率', en: 'Yield' },
		unit: { zh: '%／年', en: '% a year' },
		hint: { zh: '−20至100，可以是零或負值。', en: '−20 to 100; it may be zero or negative.' },
	},
	change: {
		label: { zh: '殖利率變動', en: 'Change in yield' },
		unit: { zh: '基點', en: 'basis points' },
		hint: {
			zh: '100個基點等於1個百分點；下降寫負數。',
			en: '100 basis points are 1 percentage point; a fall is a negative number.',
		},
	},
	freq: { label: { zh: '每年付息次數', en: 'Coupons a year' } },
	face: {
		label: { zh: '面額', en: 'Face value' },
		hint: { zh: '價格用同一個單位。', en: 'Prices are in the same unit.' },
	},
};

export const FREQUENCIES: Record<'1' | '2', Bilingual> = {
	'1': { zh: '1次', en: '1 (once a year)' },
	'2': { zh: '2次（每半年）', en: '2 (every half year)' },
};

export const RESULTS: Record<keyof BondResults, Bilingual> = {
	price: { zh: '變動前價格', en: 'Price before' },
	'price-after': { zh: '變動後價格', en: 'Price after' },
	'change-percent': { zh: '價格變動', en: 'Change in price' },
	'modified-duration': { zh: '修正存續期間（變動前）', en: 'Modified duration (before)' },
	convexity: { zh: '凸性（變動前）', en: 'Convexity (before)' },
};

const STRINGS = {
	years: { zh: '{n}年', en: '{n} years' },
	yearsSquared: { zh: '{n}（年的平方）', en: '{n} years²' },
	statusDown: {
		zh: '殖利率由{before}%變為{after}%，價格由{price}跌到{priceAfter}，跌{percent}%。',
		en: 'The yield goes from {before}% to {after}%: the price falls from {price} to {priceAfter}, by {percent}%.',
	},
	statusUp: {
		zh: '殖利率由{before}%變為{after}%，價格由{price}漲到{priceAfter}，漲{percent}%。',
		en: 'The yield goes from {before}% to {after}%: the price rises from {price} to {priceAfter}, by {percent}%.',
	},
	statusSame: {
		zh: '殖利率維持{before}%，價格維持{price}。',
		en: 'The yield stays at {before}%, and the price at {price}.',
	},
	basis: {
		zh: '共{n}期，每期票息{c}。',
		en: '{n} periods, each with a coupon of {c}.',
	},
	basisOne: {
		zh: '只有1期，票息{c}。',
		en: 'One period, with a coupon of {c}.',
	},
	rounded: {
		zh: '年數乘以付息次數不是整數，所以用最接近的期數，等於{t}年。',
		en: ' Years times coupons a year is not a whole number, so the nearest number of periods is used: {t} years.',
	},
} satisfies Record<string, Bilingual>;

export function bondString(lang: Lang, key: keyof typeof STRINGS): string {
	return STRINGS[key][lang];
}
