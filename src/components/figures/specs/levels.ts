import type { FigureSpec, PanelSpec, SeriesSpec } from '../spec';

const BASIS = {
	zh: '每月最後一個週三的水準，美元。',
	en: 'Level on the last Wednesday of each month, US dollars.',
};
const BASIS_RRP = {
	zh: '每月最後一個週三的水準，美元；隔夜逆回購（ON RRP）為當日操作。',
	en: 'Level on the last Wednesday of each month, US dollars; ON RRP is the operation of that day.',
};

const TOTAL = { zh: '總資產', en: 'Total assets' };
const total: SeriesSpec = { column: 'total_assets_usd_bn', label: TOTAL };
const treasuries: SeriesSpec = {
	column: 'treasuries_usd_bn',
	label: { zh: '公債', en: 'Treasuries' },
};
const mbs: SeriesSpec = { column: 'mbs_usd_bn', label: { zh: 'MBS', en: 'MBS' } };
const reserves: SeriesSpec = {
	column: 'reserves_usd_bn',
	label: { zh: '準備金', en: 'Reserves' },
};
const onRrp: SeriesSpec = { column: 'on_rrp_usd_bn', label: { zh: 'ON RRP', en: 'ON RRP' } };

function levels(kind: PanelSpec['kind'], ...series: SeriesSpec[]): PanelSpec {
	return { dataset: 'fed-balance-sheet', unit: 'usd-bn', kind, series };
}

/** Total assets as a panel of a figure with several. */
export const totalAssetsPanel: PanelSpec = { ...levels('area', total), title: TOTAL };

export const LEVEL_FIGURES = {
	'total-assets': {
		title: {
			zh: '聯準會總資產，2002年底至今',
			en: 'Total assets of the Federal Reserve, end of 2002 to now',
		},
		text: {
			zh: '月底資料中，總資產在{month:total_assets_usd_bn@max}達到最高的{total_assets_usd_bn@max}；最新一筆是{month:total_assets_usd_bn@last}的{total_assets_usd_bn@last}。深色區間是兩輪QT。',
			en: 'In month-end data total assets were highest in {month:total_assets_usd_bn@max} at {total_assets_usd_bn@max}; the newest value is {total_assets_usd_bn@last} in {month:total_assets_usd_bn@last}. The shaded spans are the two rounds of QT.',
		},
		basis: BASIS,
		panels: [levels('area', total)],
		sources: ['fred-walcl'],
	},
	'total-assets-since-2017': {
		title: {
			zh: '聯準會總資產，2017年以來的兩輪QT',
			en: 'Total assets of the Federal Reserve, two rounds of QT since 2017',
		},
		text: {
			zh: '各央行衡量的項目不同，本站只有聯準會的逐月總資產：2022年5月底是{total_assets_usd_bn@2022-05}，2025年11月底是{total_assets_usd_bn@2025-11}，{month:total_assets_usd_bn@last}底是{total_assets_usd_bn@last}。',
			en: 'Each central bank measures something different, and this site holds monthly total assets only for the Fed: {total_assets_usd_bn@2022-05} at the end of May 2022, {total_assets_usd_bn@2025-11} at the end of November 2025, {total_assets_usd_bn@last} in {month:total_assets_usd_bn@last}.',
		},
		basis: BASIS,
		from: '2017-01',
		panels: [levels('area', total)],
		sources: ['fred-walcl'],
	},
	holdings: {
		title: {
			zh: '聯準會持有的公債與MBS',
			en: 'Treasuries and MBS held by the Federal Reserve',
		},
		text: {
			zh: '從2022年5月底到2025年11月底，聯準會持有的公債從{treasuries_usd_bn@2022-05}降到{treasuries_usd_bn@2025-11}，MBS從{mbs_usd_bn@2022-05}降到{mbs_usd_bn@2025-11}；之後公債回升，MBS繼續減少。',
			en: 'From the end of May 2022 to the end of November 2025 the Fed’s Treasuries fell from {treasuries_usd_bn@2022-05} to {treasuries_usd_bn@2025-11} and its MBS from {mbs_usd_bn@2022-05} to {mbs_usd_bn@2025-11}; since then Treasuries have risen again and MBS have gone on falling.',
		},
		basis: BASIS,
		panels: [
			levels(
				'lines',
				{ ...treasuries, labelAt: '2017-01' },
				{ ...mbs, labelAt: '2017-01', below: true },
			),
		],
		sources: ['fred-treast', 'fred-wshomcb'],
	},
	liquidity: {
		title: {
			zh: '總資產、準備金與ON RRP，2020年以來',
			en: 'Total assets, reserves and ON RRP since 2020',
		},
		text: {
			zh: '2022年5月底到2024年5月底，總資產從{total_assets_usd_bn@2022-05}降到{total_assets_usd_bn@2024-05}，ON RRP從{on_rrp_usd_bn@2022-05}降到{on_rrp_usd_bn@2024-05}，準備金卻從{reserves_usd_bn@2022-05}變成{reserves_usd_bn@2024-05}。',
			en: 'From the end of May 2022 to the end of May 2024 total assets went from {total_assets_usd_bn@2022-05} to {total_assets_usd_bn@2024-05} and ON RRP from {on_rrp_usd_bn@2022-05} to {on_rrp_usd_bn@2024-05}, but reserves from {reserves_usd_bn@2022-05} to {reserves_usd_bn@2024-05}.',
		},
		basis: BASIS_RRP,
		from: '2020-01',
		panels: [
			levels(
				'lines',
				{ ...total, labelAt: '2021-01' },
				{ ...reserves, labelAt: '2024-08' },
				{ ...onRrp, labelAt: '2025-05' },
			),
		],
		sources: ['fred-walcl', 'fred-wrbwfrbl', 'fred-rrpontsyd'],
	},
	'qt2-liabilities': {
		title: { zh: 'QT2期間的ON RRP與準備金', en: 'ON RRP and reserves during QT2' },
		text: {
			zh: 'ON RRP在2022年12月底是{on_rrp_usd_bn@2022-12}，到2025年8月底只剩{on_rrp_usd_bn@2025-08}；準備金同一段時間從{reserves_usd_bn@2022-12}變成{reserves_usd_bn@2025-08}，到2025年11月底是{reserves_usd_bn@2025-11}。',
			en: 'ON RRP stood at {on_rrp_usd_bn@2022-12} at the end of December 2022 and at {on_rrp_usd_bn@2025-08} by the end of August 2025; reserves went from {reserves_usd_bn@2022-12} to {reserves_usd_bn@2025-08}, and to {reserves_usd_bn@2025-11} at the end of November 2025.',
		},
		basis: BASIS_RRP,
		from: '2022-05',
		to: '2025-12',
		panels: [
			levels('lines', { ...onRrp, labelAt: '2024-09' }, { ...reserves, labelAt: '2023-01' }),
		],
		sources: ['fred-rrpontsyd', 'fred-wrbwfrbl'],
	},
	'after-qt': {
		title: {
			zh: '2025年以來的總資產、公債、MBS與準備金',
			en: 'Total assets, Treasuries, MBS and reserves since 2025',
		},
		text: {
			zh: '2025年11月底到2026年8月底，總資產從{total_assets_usd_bn@2025-11}變成{total_assets_usd_bn@2026-08}，公債從{treasuries_usd_bn@2025-11}變成{treasuries_usd_bn@2026-08}，MBS從{mbs_usd_bn@2025-11}變成{mbs_usd_bn@2026-08}，準備金從{reserves_usd_bn@2025-11}變成{reserves_usd_bn@2026-08}。',
			en: 'From the end of November 2025 to the end of August 2026 total assets went from {total_assets_usd_bn@2025-11} to {total_assets_usd_bn@2026-08}, Treasuries from {treasuries_usd_bn@2025-11} to {treasuries_usd_bn@2026-08}, MBS from {mbs_usd_bn@2025-11} to {mbs_usd_bn@2026-08} and reserves from {reserves_usd_bn@2025-11} to {reserves_usd_bn@2026-08}.',
		},
		basis: BASIS,
		from: '2025-01',
		panels: [
			levels(
				'lines',
				{ ...total, labelAt: '2026-03' },
				{ ...treasuries, labelAt: '2026-03' },
				{ ...mbs, labelAt: '2026-03', below: true },
				{ ...reserves, labelAt: '2026-03' },
			),
		],
		sources: ['fred-walcl', 'fred-treast', 'fred-wshomcb', 'fred-wrbwfrbl'],
	},
} satisfies Record<string, FigureSpec>;
