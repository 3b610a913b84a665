import type { Bilingual } from '~/i18n/languages';

interface Series {
	dataset: string;
	/** Column that says when. */
	time: 'date' | 'month' | 'effective_from';
	column: string;
	/** USD mn and bn are shown as money; percent as a rate. */
	unit: 'usd-mn' | 'usd-bn' | 'percent';
	label: Bilingual;
	source: string;
}

const weekly = (column: string, source: string, label: Bilingual): Series => ({
	dataset: 'fed-balance-sheet-weekly',
	time: 'date',
	column,
	unit: 'usd-mn',
	label,
	source,
});

/** The series that a `<Value>` in the text can name. */
export const VALUE_SERIES = {
	'total-assets': weekly('total_assets_usd_mn', 'fred-walcl', {
		zh: '總資產，週三水準',
		en: 'total assets, Wednesday level',
	}),
	treasuries: weekly('treasuries_usd_mn', 'fred-treast', {
		zh: '持有公債，週三水準',
		en: 'Treasuries held outright, Wednesday level',
	}),
	mbs: weekly('mbs_usd_mn', 'fred-wshomcb', {
		zh: '持有MBS，週三水準',
		en: 'MBS held outright, Wednesday level',
	}),
	reserves: weekly('reserves_usd_mn', 'fred-wrbwfrbl', {
		zh: '準備金，週三水準',
		en: 'reserve balances, Wednesday level',
	}),
	'on-rrp': weekly('on_rrp_usd_mn', 'fred-rrpontsyd', {
		zh: '隔夜逆回購，當日操作',
		en: 'ON RRP, operation of that day',
	}),
	tga: weekly('tga_usd_mn', 'fred-wdtgal', {
		zh: '財政部一般帳戶，週三水準',
		en: 'Treasury General Account, Wednesday level',
	}),
	'reserves-week-average': {
		dataset: 'fed-balance-sheet-week-averages',
		time: 'date',
		column: 'reserves_weekavg_usd_mn',
		unit: 'usd-mn',
		label: { zh: '準備金，週平均', en: 'reserve balances, week average' },
		source: 'fred-wresbal',
	},
	'treasury-cap': {
		dataset: 'fed-caps',
		time: 'effective_from',
		column: 'treasury_cap_usd_bn',
		unit: 'usd-bn',
		label: { zh: '公債每月上限', en: 'monthly Treasury cap' },
		source: 'nyfed-2022-09-08-teller-window',
	},
	'mbs-cap': {
		dataset: 'fed-caps',
		time: 'effective_from',
		column: 'mbs_cap_usd_bn',
		unit: 'usd-bn',
		label: { zh: 'MBS每月上限', en: 'monthly MBS cap' },
		source: 'nyfed-2022-09-08-teller-window',
	},
	'ten-year-yield': {
		dataset: 'rates-monthly',
		time: 'month',
		column: 'dgs10_pct',
		unit: 'percent',
		label: { zh: '10年期公債殖利率，月平均', en: '10-year Treasury yield, monthly mean' },
		source: 'fred-dgs10',
	},
	'fed-funds': {
		dataset: 'rates-monthly',
		time: 'month',
		column: 'effr_pct',
		unit: 'percent',
		label: { zh: '有效聯邦資金利率，月平均', en: 'effective federal funds rate, monthly mean' },
		source: 'fred-effr',
	},
} satisfies Record<string, Series>;

export type ValueSeries = keyof typeof VALUE_SERIES;
