import type { Bilingual, Lang } from '~/i18n/languages';
import type { NumberParameter, PresetName } from '~/lib/runoff/parameters';

export const PRESET_LABELS: Record<PresetName, Bilingual> = {
	qt1: { zh: 'QT1：2017年10月至2019年7月', en: 'QT1: October 2017 to July 2019' },
	qt2: { zh: 'QT2：2022年6月至2025年11月', en: 'QT2: June 2022 to November 2025' },
	latest: { zh: '最新水準：假如重新縮表', en: 'Latest levels: if runoff restarted' },
	custom: { zh: '自訂', en: 'Custom' },
};

interface FieldText {
	label: Bilingual;
	unit?: 'bn' | 'bn-month' | 'percent' | 'percent-year' | 'months';
	hint?: Bilingual;
	/** Dataset on `/data/` that the default comes from. */
	dataset?: string;
}

export const UNITS: Record<NonNullable<FieldText['unit']>, Bilingual> = {
	bn: { zh: '十億美元', en: 'USD bn' },
	'bn-month': { zh: '十億美元／月', en: 'USD bn a month' },
	percent: { zh: '%', en: '%' },
	'percent-year': { zh: '%／年', en: '% a year' },
	months: { zh: '個月', en: 'months' },
};

/** Label, unit and the reason for the default of each parameter. */
export const FIELDS: Record<NumberParameter | 'preset' | 'start' | 'tcap' | 'mcap', FieldText> = {
	preset: { label: { zh: '起點', en: 'Starting point' } },
	start: { label: { zh: '第一個月', en: 'First month' } },
	months: { label: { zh: '期間', en: 'Horizon' }, unit: 'months' },
	tcap: {
		label: { zh: '公債每月上限', en: 'Treasury cap' },
		unit: 'bn-month',
		hint: {
			zh: '一個數字，或「YYYY-MM:金額」以逗號分隔；最早的月份之前為0。',
			en: 'One number, or YYYY-MM:amount steps separated by commas; 0 before the first step.',
		},
		dataset: 'fed-caps',
	},
	mcap: { label: { zh: 'MBS每月上限', en: 'MBS cap' }, unit: 'bn-month' },
	treasuries: { label: { zh: '公債', en: 'Treasuries' }, unit: 'bn' },
	mbs: { label: { zh: '不動產抵押貸款證券（MBS）', en: 'Agency MBS' }, unit: 'bn' },
	reserves: { label: { zh: '準備金', en: 'Reserve balances' }, unit: 'bn' },
	rrp: { label: { zh: '逆回購（ON RRP）', en: 'ON RRP' }, unit: 'bn' },
	tga: { label: { zh: '財政部一般帳戶（TGA）', en: 'Treasury General Account' }, unit: 'bn' },
	currency: { label: { zh: '流通貨幣', en: 'Currency' }, unit: 'bn' },
	tmat: {
		label: { zh: '每月到期公債', en: 'Treasuries maturing' },
		unit: 'bn-month',
		hint: {
			zh: '預設：上限最高的那些月份，實際減少的公債月平均。',
			en: 'Default: what ran off a month, on average, while the cap stood at its highest.',
		},
		dataset: 'qt-backtest-actuals',
	},
	cpr: {
		label: { zh: 'MBS年還本率', en: 'MBS principal paid down' },
		unit: 'percent-year',
		hint: {
			zh: '預設8：2022年9月至2025年11月的實際值約8.2；「最新水準」用之後量到的9。QT1的數字扣除了再投資，量不出還本率。',
			en: 'Default 8: about 8.2 was measured from September 2022 to November 2025; the latest levels use 9, measured since. QT1’s figures are net of reinvestment and give no rate of their own.',
		},
		dataset: 'qt-backtest-actuals',
	},
	cgrowth: {
		label: { zh: '流通貨幣成長率', en: 'Currency growth' },
		unit: 'percent-year',
		hint: {
			zh: '預設：該期間流通貨幣的實際年增率（QT2算到2024年11月，之後只有估計值；「最新水準」用估計值）。',
			en: 'Default: the measured growth of currency over the episode (QT2 to November 2024, after which only estimates exist; the latest levels use the estimate).',
		},
		dataset: 'fed-balance-sheet',
	},
	rrpshare: {
		label: { zh: '由逆回購吸收的比例', en: 'Share absorbed by ON RRP' },
		unit: 'percent',
		hint: {
			zh: '預設：該次縮表期間總資產減少額中，逆回購餘額減少所占的比例。',
			en: 'Default: the share of the fall in total assets over the episode that came out of ON RRP.',
		},
		dataset: 'fed-balance-sheet-weekly',
	},
	rrpfloor: { label: { zh: '逆回購下限', en: 'ON RRP stops at' }, unit: 'bn' },
	floor: {
		label: { zh: '準備金下限', en: 'Reserve floor' },
		unit: 'bn',
		hint: {
			zh: '降到這裡就停。預設：QT1用2019年9月18日、其餘用2025年10月29日的低點（週三水準）。',
			en: 'Runoff stops here. Default: the low of 18 September 2019 for QT1, of 29 October 2025 otherwise (Wednesday levels).',
		},
		dataset: 'fed-balance-sheet-weekly',
	},
};

const STRINGS = {
	groupRun: { zh: '起點與期間', en: 'The run' },
	groupCaps: { zh: '上限與還本', en: 'Caps and paydown' },
	groupAssets: { zh: '期初資產', en: 'Assets at the start' },
	groupLiabilities: { zh: '期初負債', en: 'Liabilities at the start' },
	more: { zh: '期初水準、吸收比例與下限', en: 'Starting levels, absorption and floor' },
	groupRules: { zh: '由誰吸收、何時停', en: 'Who absorbs it, when it stops' },
	months: { zh: '縮了幾個月', en: 'Months run' },
	end: { zh: '最後一個月', en: 'Last month run' },
	'floor-reached': { zh: '是否碰到下限', en: 'Floor reached' },
	'total-runoff': { zh: '縮減合計', en: 'Total runoff' },
	'treasury-runoff': { zh: '公債減少', en: 'Treasuries run off' },
	'mbs-runoff': { zh: 'MBS減少', en: 'MBS run off' },
	'treasuries-end': { zh: '期末公債', en: 'Treasuries at the end' },
	'mbs-end': { zh: '期末MBS', en: 'MBS at the end' },
	'reserves-end': { zh: '期末準備金', en: 'Reserves at the end' },
	'rrp-end': { zh: '期末逆回購', en: 'ON RRP at the end' },
	'currency-end': { zh: '期末流通貨幣', en: 'Currency at the end' },
	'cap-used': { zh: '用掉的上限', en: 'Share of the caps used' },
	'backtest-error-treasuries': { zh: '公債：模型減實際', en: 'Treasuries: model minus actual' },
	'backtest-error-mbs': { zh: 'MBS：模型減實際', en: 'MBS: model minus actual' },
	dataset: { zh: '看資料', en: 'See the data' },
	yes: { zh: '是', en: 'yes' },
	no: { zh: '否', en: 'no' },
	monthsUnit: { zh: '{n}個月', en: '{n} months' },
	oneMonth: { zh: '1個月', en: '1 month' },
	outcome: {
		zh: '合計縮減{x}，期末準備金{r}。',
		en: 'In all, {x} runs off and reserves end at {r}.',
	},
	dollars: { zh: '美元', en: '$' },
	stopHorizon: {
		zh: '走完整個期間，準備金仍在下限之上。',
		en: 'The run reaches its horizon with reserves above the floor.',
	},
	stopFloor: {
		zh: '準備金碰到下限，縮表在{m}停止。',
		en: 'Reserves reach the floor and runoff stops in {m}.',
	},
	stopAtStart: {
		zh: '期初準備金已不高於下限，一個月也沒有縮。',
		en: 'Reserves start at or below the floor, so not one month is run.',
	},
	stopEmpty: {
		zh: '再走一個月準備金就會低於零，因此停在前一個月。',
		en: 'One more month would take reserves below zero, so the run stops at the month before.',
	},
	backtestTitle: { zh: '與實際對照', en: 'Against what happened' },
	tableTitle: { zh: '逐月數字（十億美元）', en: 'Month by month (USD bn)' },
	month: { zh: '月份', en: 'Month' },
	treasuryCap: { zh: '公債上限', en: 'Treasury cap' },
	mbsCap: { zh: 'MBS上限', en: 'MBS cap' },
	treasuryError: { zh: '公債：模型減實際', en: 'Treasuries: model minus actual' },
	mbsError: { zh: 'MBS：模型減實際', en: 'MBS: model minus actual' },
	treasuryRunoff: { zh: '公債減少', en: 'Treasury runoff' },
	mbsRunoff: { zh: 'MBS減少', en: 'MBS runoff' },
	treasuries: { zh: '公債', en: 'Treasuries' },
	mbs: { zh: 'MBS', en: 'MBS' },
	reserves: { zh: '準備金', en: 'Reserves' },
	rrp: { zh: '逆回購', en: 'ON RRP' },
	currency: { zh: '流通貨幣', en: 'Currency' },
} satisfies Record<string, Bilingual>;

export type RunoffString = keyof typeof STRINGS;

export function runoffString(lang: Lang, key: RunoffString): string {
	return STRINGS[key][lang];
}
