import type { Bilingual, Lang } from '~/i18n/languages';

const STRINGS = {
	title: { zh: '資產負債表是一個水槽', en: 'The balance sheet as a basin' },
	text: {
		zh: '水位是資產負債表的大小；QE從水龍頭注水，QT讓水從排水孔流走，流到準備金仍然充足的底線之前停下。',
		en: 'The level is the size of the balance sheet. QE fills it from the tap; QT lets it run off by the drain and stops above the line where reserves are still ample.',
	},
	description: {
		zh: '示意圖：水槽上方的水龍頭標示QE買進債券，水位標示資產負債表，虛線標示充足準備金，槽底排水孔標示QT到期不續買。',
		en: 'Diagram: a tap above a basin stands for QE, buying bonds; the water level for the balance sheet; a dashed line for ample reserves; the drain in its bottom for QT, bonds that mature and are not replaced.',
	},
	tap: { zh: '水龍頭：QE', en: 'Tap: QE' },
	tapText: { zh: '央行買進債券', en: 'the central bank buys bonds' },
	level: { zh: '水位', en: 'Level' },
	levelText: { zh: '資產負債表', en: 'balance sheet' },
	floor: { zh: '底線', en: 'Floor' },
	floorText: { zh: '充足準備金', en: 'ample reserves' },
	drain: { zh: '排水孔：QT', en: 'Drain: QT' },
	drainText: { zh: '到期不續買，以上限為度', en: 'not replaced at maturity, up to a cap' },
} satisfies Record<string, Bilingual>;

/** Texts of the basin figure in one language. */
export function basinString(lang: Lang): (key: keyof typeof STRINGS) => string {
	return (key) => STRINGS[key][lang];
}
