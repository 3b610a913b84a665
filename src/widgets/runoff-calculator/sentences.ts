import type { Bilingual } from '~/i18n/languages';
import type { RunoffReason } from '~/lib/runoff/reasons';

/** Why a run, or part of it, does nothing. */
export const REASONS: Record<RunoffReason, Bilingual> = {
	'no-treasuries': {
		zh: '公債沒有減少，因為期初持有量是0。',
		en: 'Treasuries do not fall because none are held at the start.',
	},
	'no-maturities': {
		zh: '公債沒有減少，因為每月到期額是0。',
		en: 'Treasuries do not fall because none mature.',
	},
	'no-treasury-cap': {
		zh: '公債沒有減少，因為這段期間的上限都是0；分段上限在最早的月份之前也是0。',
		en: 'Treasuries do not fall because their cap is 0 in every month; before the first step of a schedule it is 0 too.',
	},
	'no-mbs': {
		zh: 'MBS沒有減少，因為期初持有量是0。',
		en: 'MBS do not fall because none are held at the start.',
	},
	'no-paydown': {
		zh: 'MBS沒有減少，因為還本率是0。',
		en: 'MBS do not fall because no principal is paid down.',
	},
	'no-mbs-cap': {
		zh: 'MBS沒有減少，因為這段期間的上限都是0；分段上限在最早的月份之前也是0。',
		en: 'MBS do not fall because their cap is 0 in every month; before the first step of a schedule it is 0 too.',
	},
	'rrp-at-floor': {
		zh: '逆回購一開始就不高於它的下限，什麼也吸收不了，全部由準備金承擔。',
		en: 'ON RRP starts at or below its own floor and can absorb nothing, so reserves bear it all.',
	},
	'reserves-rise': {
		zh: '準備金反而增加：流通貨幣縮得比證券還快。',
		en: 'Reserves rise instead: currency shrinks by more than the securities do.',
	},
};

export const SENTENCES = {
	backtestEnd: {
		zh: '到{m}底，模型的公債比實際{t}，MBS比實際{b}。',
		en: 'At the end of {m}, compared with actual holdings, the model’s Treasuries are {t} and its MBS {b}.',
	},
	more: { zh: '多{x}（{p}%）', en: '{x} too high ({p}%)' },
	less: { zh: '少{x}（{p}%）', en: '{x} too low ({p}%)' },
	backtestWorst: {
		zh: '途中差距最大的月份：公債在{tm}（{t}），MBS在{bm}（{b}）；正數表示模型偏高。實際值為當月底或之後第一個週三的水準，逐月差距見下表最後兩欄。',
		en: 'Furthest off on the way: Treasuries in {tm} ({t}), MBS in {bm} ({b}); a positive number means the model is too high. Actual: level on the first Wednesday on or after the month-end. The last two columns of the table give the gap month by month.',
	},
	backtestNone: {
		zh: '這個起點或這個月份沒有實際數字可以對照。',
		en: 'There are no actual figures for this starting point or this month.',
	},
	rangeTitle: { zh: '還本快慢的範圍', en: 'From slow to fast paydown' },
	rangeText: {
		zh: '其他不變，還本率若慢到一年{slow}%，{slowEnd}底MBS還有{slowMbs}、準備金{slowReserves}；若快到{fast}%，{fastEnd}底MBS剩{fastMbs}、準備金{fastReserves}。這是QT2各月還本率換算成年後的大致範圍。',
		en: 'With all else unchanged, MBS paid down as slowly as {slow}% a year leave {slowMbs} of MBS and {slowReserves} of reserves at the end of {slowEnd}; as fast as {fast}% a year, {fastMbs} and {fastReserves} at the end of {fastEnd}. Single months of QT2, expressed as yearly rates, lie roughly in this range.',
	},
	rangeNone: {
		zh: '一個月也沒有縮，還本快慢不影響結果。',
		en: 'Not one month is run, so the pace of paydown makes no difference.',
	},
} satisfies Record<string, Bilingual>;
