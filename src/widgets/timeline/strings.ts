import type { Bilingual } from '~/i18n/languages';
import type { EventKind, Phase } from '~/schemas/event';

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

export const KIND_LABELS: Record<EventKind, Bilingual> = {
	announcement: { zh: '宣布', en: 'Announcement' },
	appointment: { zh: '人事', en: 'Appointment' },
	'cap-step': { zh: '上限調整', en: 'Change of cap' },
	communication: { zh: '政策溝通', en: 'Communication' },
	end: { zh: '結束', en: 'End' },
	facility: { zh: '融通機制', en: 'Facility' },
	level: { zh: '餘額紀錄', en: 'Level' },
	'market-stress': { zh: '市場壓力', en: 'Market stress' },
	rate: { zh: '利率決定', en: 'Rate decision' },
	reinvestment: { zh: '再投資', en: 'Reinvestment' },
	'rmp-pace': { zh: '準備金管理購買的步調', en: 'Pace of RMP' },
	'taper-step': { zh: '縮減購債', en: 'Taper step' },
};

export const GROUP_LABELS: Record<string, Bilingual> = {
	all: { zh: '全部階段', en: 'All phases' },
	qe: { zh: '所有QE', en: 'All QE' },
	qt: { zh: '兩輪QT', en: 'Both rounds of QT' },
};

export const TIMELINE_STRINGS = {
	phase: { zh: '階段', en: 'Phase' },
	kind: { zh: '種類', en: 'Kind' },
	allKinds: { zh: '全部種類', en: 'All kinds' },
	from: { zh: '起始年', en: 'From year' },
	to: { zh: '結束年', en: 'To year' },
	shown: {
		zh: '顯示{n}件（共{all}件），{from}–{to}年',
		en: '{n} of {all} events shown, {from}–{to}',
	},
	none: {
		zh: '沒有符合的事件，請放寬條件，或按「全部顯示」。',
		en: 'No event matches. Widen the filters, or choose “Show all”.',
	},
	showAll: { zh: '全部顯示', en: 'Show all' },
	strip: { zh: '總資產與事件', en: 'Total assets and events' },
	stripHint: {
		zh: '拖曳選取年份，點選圓點或方點到該事件。',
		en: 'Drag to choose years; click a mark to go to its event.',
	},
	previous: { zh: '上一件', en: 'Previous event' },
	next: { zh: '下一件', en: 'Next event' },
	keysHelp: { zh: '鍵盤操作', en: 'Keyboard' },
	keysList: {
		zh: '焦點在事件清單裡時：J到下一件，K到上一件。焦點在事件標題時，也可以用上下方向鍵、Home與End；Enter展開或收合。',
		en: 'With the focus in the list of events: J goes to the next event, K to the previous one. On an event’s title the up and down arrow keys, Home and End work too; Enter unfolds and folds.',
	},
	keysStrip: {
		zh: '焦點在圖上的事件時：左右方向鍵移到旁邊的事件，Enter到清單裡的該事件。',
		en: 'With the focus on an event in the figure: the left and right arrow keys move to its neighbors, Enter goes to it in the list.',
	},
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
