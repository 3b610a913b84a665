import type { Bilingual } from '~/i18n/languages';
import type { Phase } from '~/schemas/event';

export const PHASE_LABELS: Record<Phase, Bilingual> = {
	'pre-crisis': { zh: '危機之前', en: 'Before the crisis' },
	'crisis-lending': { zh: '危機放款', en: 'Crisis lending' },
	qe1: { zh: 'QE1', en: 'QE1' },
	'qe1-qe2-gap': { zh: 'QE1與QE2之間', en: 'Between QE1 and QE2' },
	qe2: { zh: 'QE2', en: 'QE2' },
	twist: { zh: '扭轉操作', en: 'Operation Twist' },
	qe3: { zh: 'QE3', en: 'QE3' },
	'qe3-taper': { zh: 'QE3縮減購債', en: 'QE3 taper' },
	reinvestment: { zh: '全額再投資', en: 'Full reinvestment' },
	qt1: { zh: 'QT1', en: 'QT1' },
	'post-qt1': { zh: 'QT1之後', en: 'After QT1' },
	qe4: { zh: 'QE4', en: 'QE4' },
	'qe4-taper': { zh: 'QE4縮減購債', en: 'QE4 taper' },
	'qe4-qt2-gap': { zh: 'QE4與QT2之間', en: 'Between QE4 and QT2' },
	qt2: { zh: 'QT2', en: 'QT2' },
	'post-qt2': { zh: 'QT2之後', en: 'After QT2' },
	rmp: { zh: '準備金管理購買', en: 'Reserve management purchases' },
};

export const GROUP_LABELS: Record<string, Bilingual> = {
	all: { zh: '全部階段', en: 'All phases' },
	qe: { zh: '所有QE', en: 'All QE' },
	qt: { zh: '兩輪QT', en: 'Both rounds of QT' },
};

export const TIMELINE_STRINGS = {
	filter: { zh: '階段', en: 'Phase' },
	shown: { zh: '顯示{n}件', en: '{n} events shown' },
	caps: {
		zh: '當日有效的每月上限：公債{t}億、MBS {m}億美元',
		en: 'Caps in force: Treasuries ${t}bn and MBS ${m}bn a month',
	},
	totalAssets: { zh: '總資產{n}兆美元', en: 'Total assets ${n} trillion' },
	sources: { zh: '來源', en: 'Sources' },
	month: {
		zh: '（日期為名目或推定，只確定到月）',
		en: '(day nominal or inferred; the month is certain)',
	},
	medium: {
		zh: '中度可信，待官方頁面確認',
		en: 'Medium confidence, to be confirmed on the official page',
	},
	low: { zh: '未經查證', en: 'Not verified' },
	link: { zh: '此事件的連結', en: 'Link to this event' },
} satisfies Record<string, Bilingual>;
