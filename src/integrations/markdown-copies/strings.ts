import type { Bilingual } from '../../i18n/languages.ts';

/** Words that a copy needs and its page has not. */
export const STRINGS = {
	colon: { zh: '：', en: ': ' },
	comma: { zh: '、', en: ', ' },
	figure: { zh: '圖：', en: 'Figure: ' },
	figureNumbers: { zh: '圖中數字：', en: 'Its numbers: ' },
	choices: { zh: '可選：', en: 'one of: ' },
	defaults: {
		zh: '結果以這些預設輸入算出；要改變輸入，請開啟這一頁，或在網址後加上參數：',
		en: 'The results are those of these defaults. To change them, open the page, or add parameters to its address: ',
	},
	page: { zh: '網頁：', en: 'Page: ' },
	updated: { zh: '更新：', en: 'Updated: ' },
	sources: { zh: '資料來源', en: 'Sources' },
} satisfies Record<string, Bilingual>;
