import type { FigureSpec, PanelSpec, SeriesSpec } from '../spec';
import { totalAssetsPanel } from './levels';

const MEANS = {
	zh: '利率為每日數值的月平均。',
	en: 'Rates are means of daily values over a month.',
};
const MIXED = {
	zh: '總資產為每月最後一個週三的水準，美元；利率為每日數值的月平均。',
	en: 'Total assets are the level on the last Wednesday of each month, US dollars; rates are means of daily values over a month.',
};

const tenYear: SeriesSpec = {
	column: 'dgs10_pct',
	label: { zh: '10年期公債', en: '10-year Treasury' },
};
const fedFunds: SeriesSpec = {
	column: 'effr_pct',
	label: { zh: '聯邦資金利率', en: 'Fed funds rate' },
};

function rates(...series: SeriesSpec[]): PanelSpec {
	return { dataset: 'rates-monthly', unit: 'percent', kind: 'lines', series };
}

export const RATE_FIGURES = {
	rates: {
		title: {
			zh: '10年期公債殖利率與聯邦資金利率，2003年以來',
			en: '10-year Treasury yield and federal funds rate since 2003',
		},
		text: {
			zh: '10年期殖利率在QT1期間從{dgs10_pct@2017-10}降到{dgs10_pct@2019-07}，在QT2期間從{dgs10_pct@2022-06}升到{dgs10_pct@2025-11}：資產負債表兩次都在縮減，長期利率的方向卻相反。',
			en: 'The 10-year yield went from {dgs10_pct@2017-10} down to {dgs10_pct@2019-07} in QT1 and from {dgs10_pct@2022-06} up to {dgs10_pct@2025-11} in QT2: the balance sheet shrank both times, and long rates took opposite directions.',
		},
		basis: MEANS,
		panels: [rates({ ...tenYear, labelAt: '2011-10' }, { ...fedFunds, labelAt: '2013-06' })],
		sources: ['fred-dgs10', 'fred-effr', 'fred-dff'],
	},
	'assets-and-policy-rate': {
		title: {
			zh: '兩種緊縮同時進行：總資產與聯邦資金利率',
			en: 'Two kinds of tightening at once: total assets and the federal funds rate',
		},
		text: {
			zh: '從2022年2月到2023年8月，聯邦資金利率由{effr_pct@2022-02}升到{effr_pct@2023-08}，總資產同時由{total_assets_usd_bn@2022-02}降到{total_assets_usd_bn@2023-08}，所以股價的變動無法只歸給其中一種。',
			en: 'From February 2022 to August 2023 the federal funds rate went from {effr_pct@2022-02} to {effr_pct@2023-08} while total assets went from {total_assets_usd_bn@2022-02} to {total_assets_usd_bn@2023-08}, so moves in share prices cannot be put down to either one alone.',
		},
		basis: MIXED,
		from: '2017-01',
		panels: [totalAssetsPanel, { ...rates(fedFunds), title: fedFunds.label }],
		sources: ['fred-walcl', 'fred-effr', 'fred-dff'],
	},
	'qt2-assets-and-rates': {
		title: {
			zh: 'QT2前後的總資產與利率',
			en: 'Total assets and rates before, during and after QT2',
		},
		text: {
			zh: '從2022年6月到10月，聯邦資金利率由{effr_pct@2022-06}升到{effr_pct@2022-10}，總資產只由{total_assets_usd_bn@2022-06}降到{total_assets_usd_bn@2022-10}；此後到2025年11月，總資產降到{total_assets_usd_bn@2025-11}，利率則是{effr_pct@2025-11}。',
			en: 'From June to October 2022 the federal funds rate went from {effr_pct@2022-06} to {effr_pct@2022-10} and total assets only from {total_assets_usd_bn@2022-06} to {total_assets_usd_bn@2022-10}; by November 2025 total assets were down to {total_assets_usd_bn@2025-11} and the rate was {effr_pct@2025-11}.',
		},
		basis: MIXED,
		from: '2022-01',
		panels: [
			totalAssetsPanel,
			{
				...rates(
					{ ...tenYear, labelAt: '2023-09', below: true },
					{ ...fedFunds, labelAt: '2024-04' },
				),
				title: { zh: '利率', en: 'Rates' },
			},
		],
		sources: ['fred-walcl', 'fred-dgs10', 'fred-effr', 'fred-dff'],
	},
	'sofr-gap': {
		title: {
			zh: 'SOFR減聯邦資金利率，2018年4月以來',
			en: 'SOFR less the federal funds rate since April 2018',
		},
		text: {
			zh: '月平均差距在{month:sofr_pct-effr_pct@max}達到最大的{sofr_pct-effr_pct@max}個百分點；QT2結束前的2025年8月是{sofr_pct-effr_pct@2025-08}，2025年10月是{sofr_pct-effr_pct@2025-10}：縮減是在貨幣市場變緊時停下來的。',
			en: 'The monthly mean gap was widest in {month:sofr_pct-effr_pct@max} at {sofr_pct-effr_pct@max} percentage point; it was {sofr_pct-effr_pct@2025-08} in August 2025, before QT2 ended, and {sofr_pct-effr_pct@2025-10} in October 2025: runoff stopped when the money market tightened.',
		},
		basis: {
			zh: '百分點，兩個利率月平均的差。',
			en: 'Percentage points, difference of two monthly means.',
		},
		from: '2018-04',
		panels: [
			{
				dataset: 'rates-monthly',
				unit: 'points',
				kind: 'lines',
				series: [
					{
						column: 'sofr_pct',
						minus: 'effr_pct',
						label: { zh: 'SOFR減聯邦資金利率', en: 'SOFR less fed funds rate' },
						labelAt: '2023-01',
					},
				],
			},
		],
		sources: ['fred-sofr', 'fred-effr', 'fred-dff'],
	},
} satisfies Record<string, FigureSpec>;
