import type { Bilingual } from '~/i18n/languages';

export const TOGGLE_STRINGS = {
	view: { zh: '顯示', en: 'Show' },
	both: { zh: '兩邊', en: 'Both' },
	qe: { zh: '只看QE', en: 'QE only' },
	qt: { zh: '只看QT', en: 'QT only' },
	dimension: { zh: '面向', en: 'Dimension' },
	qeColumn: { zh: '量化寬鬆（QE）：教科書說法', en: 'QE: the textbook' },
	qtColumn: { zh: '量化緊縮（QT）：教科書說法', en: 'QT: the textbook' },
	happened: { zh: '實際發生的事', en: 'What happened' },
	events: { zh: '時間軸上的事件', en: 'On the timeline' },
	noEvents: {
		zh: '時間軸上沒有對應的事件：它記的是決定、水準與壓力，不是效果的估計。',
		en: 'No event on the timeline shows this: it records decisions, levels and stress, not estimates of effects.',
	},
	link: { zh: '此列的連結', en: 'Link to this row' },
	keys: {
		zh: '鍵盤：焦點在列名旁的#時，↑↓移到上一列或下一列，Home與End移到頭尾。',
		en: 'Keyboard: on the # beside a row’s name, ↑ and ↓ go to the row before and after, Home and End to the first and the last.',
	},
	caption: { zh: 'QE與QT在各面向的比較', en: 'QE and QT compared, dimension by dimension' },
} satisfies Record<string, Bilingual>;
