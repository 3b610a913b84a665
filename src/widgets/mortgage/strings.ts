import type { Bilingual, Lang } from '~/i18n/languages';
import type { MortgageInput, MortgageResults } from '~/lib/mortgage/model';

interface FieldText {
	label: Bilingual;
	unit?: Bilingual;
	hint?: Bilingual;
}

export const FIELDS: Record<keyof MortgageInput, FieldText> = {
	loan: {
		label: { zh: '貸款本金', en: 'Principal' },
		hint: {
			zh: '哪一種貨幣都可以，結果用同一種。預設值只是算例。',
			en: 'In any currency; results are in the same one. The defaults are only an example.',
		},
	},
	years: {
		label: { zh: '年數', en: 'Term' },
		unit: { zh: '年', en: 'years' },
		hint: {
			zh: '1至50。湊不成整月時，用最接近的月數計算。',
			en: '1 to 50. A term that is not whole months counts as the nearest number of them.',
		},
	},
	rate: { label: { zh: '利率', en: 'Rate' }, unit: { zh: '%／年', en: '% a year' } },
	change: {
		label: { zh: '利率變動', en: 'Change in rate' },
		unit: { zh: '基點', en: 'basis points' },
		hint: {
			zh: '100個基點等於1個百分點；下降寫負數，最多降到0%。',
			en: '100 basis points are 1 percentage point; a fall is a negative number and ends at 0%.',
		},
	},
};

export const RESULTS: Record<keyof MortgageResults, Bilingual> = {
	payment: { zh: '變動前月付', en: 'Payment before' },
	'payment-after': { zh: '變動後月付', en: 'Payment after' },
	'extra-a-month': { zh: '每月差額', en: 'Difference a month' },
	'total-interest': { zh: '變動前總利息', en: 'Total interest before' },
	'total-interest-after': { zh: '變動後總利息', en: 'Total interest after' },
};

const STRINGS = {
	statusUp: {
		zh: '年利率由{before}%變為{after}%，月付由{payment}增到{paymentAfter}，每個月多{extra}。',
		en: 'The rate goes from {before}% to {after}% a year: the payment rises from {payment} to {paymentAfter}, by {extra} a month.',
	},
	statusDown: {
		zh: '年利率由{before}%變為{after}%，月付由{payment}減到{paymentAfter}，每個月少{extra}。',
		en: 'The rate goes from {before}% to {after}% a year: the payment falls from {payment} to {paymentAfter}, by {extra} a month.',
	},
	statusSame: {
		zh: '年利率由{before}%變為{after}%，月付維持{payment}。',
		en: 'The rate goes from {before}% to {after}% a year, and the payment stays at {payment}.',
	},
	basis: { zh: '分{n}個月攤還。', en: '{n} monthly payments.' },
	rounded: {
		zh: '年數乘以12不是整數，所以用最接近的月數。',
		en: ' Years times 12 is not a whole number, so the nearest number of months is used.',
	},
} satisfies Record<string, Bilingual>;

export function mortgageString(lang: Lang, key: keyof typeof STRINGS): string {
	return STRINGS[key][lang];
}
