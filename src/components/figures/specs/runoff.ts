import type { FigureSpec, PanelSpec } from '../spec';

const BASIS = {
	zh: '每月十億美元：長條是實際減少（兩個週三水準的差，低於零是增加），線是當月上限。表中的變動以負數表示減少。',
	en: 'USD bn a month: bars are the actual fall (difference of two Wednesday levels; below zero is a rise), the line is the cap of the month. In the table a negative change is a fall.',
};

const treasuries: PanelSpec = {
	dataset: 'qt-backtest-actuals',
	unit: 'usd-bn',
	kind: 'bars',
	title: { zh: '公債：實際減少（長條）與上限（線）', en: 'Treasuries: actual (bars), cap (line)' },
	series: [
		{ column: 'treasury_change_usd_bn', label: { zh: '公債變動', en: 'Change in Treasuries' } },
		{ column: 'treasury_cap', label: { zh: '公債上限', en: 'Treasury cap' } },
	],
};
const mbs: PanelSpec = {
	dataset: 'qt-backtest-actuals',
	unit: 'usd-bn',
	kind: 'bars',
	title: { zh: 'MBS：實際減少（長條）與上限（線）', en: 'MBS: actual (bars), cap (line)' },
	series: [
		{ column: 'mbs_change_usd_bn', label: { zh: 'MBS變動', en: 'Change in MBS' } },
		{ column: 'mbs_cap', label: { zh: 'MBS上限', en: 'MBS cap' } },
	],
};

const BOTH = {
	zh: '公債實際減少的金額是上限總和的{share:treasury_change_usd_bn/treasury_cap}，MBS是{share:mbs_change_usd_bn/mbs_cap}。',
	en: 'Treasuries fell by {share:treasury_change_usd_bn/treasury_cap} of the sum of their caps, MBS by {share:mbs_change_usd_bn/mbs_cap}.',
};
const HOLDINGS = ['fred-treast', 'fred-wshomcb'];
const CAPS_QT1 = ['aba-2017-06-runoff-plans', 'frb-fomc-2019-03-20-plans'];
const CAPS_QT2 = [
	'nyfed-2022-09-08-teller-window',
	'finadium-2024-fed-slows-qt',
	'thepickool-2025-03',
];
const QT2 = { from: '2022-06', to: '2025-11' };

export const RUNOFF_FIGURES = {
	'qt1-caps': {
		title: {
			zh: 'QT1：每月上限與實際縮減',
			en: 'QT1: monthly caps against actual runoff',
		},
		text: BOTH,
		basis: BASIS,
		from: '2017-10',
		to: '2019-07',
		panels: [treasuries, mbs],
		sources: [...HOLDINGS, ...CAPS_QT1],
	},
	'qt2-caps': {
		title: {
			zh: 'QT2：每月上限與實際縮減',
			en: 'QT2: monthly caps against actual runoff',
		},
		text: BOTH,
		basis: BASIS,
		...QT2,
		panels: [treasuries, mbs],
		sources: [...HOLDINGS, ...CAPS_QT2],
	},
	'mbs-caps': {
		title: {
			zh: 'QT2：MBS的每月上限與實際縮減',
			en: 'QT2: the monthly MBS cap against actual runoff',
		},
		text: {
			zh: '從2022年6月到2025年11月，MBS實際減少的金額只有上限總和的{share:mbs_change_usd_bn/mbs_cap}，而且2022年9月起沒有一個月到達上限。',
			en: 'From June 2022 to November 2025 MBS fell by only {share:mbs_change_usd_bn/mbs_cap} of the sum of their caps, and from September 2022 in no month by as much as the cap.',
		},
		basis: BASIS,
		...QT2,
		panels: [mbs],
		sources: ['fred-wshomcb', ...CAPS_QT2],
	},
} satisfies Record<string, FigureSpec>;
