import type { Bilingual, Lang } from '~/i18n/languages';

const STRINGS = {
	description: {
		zh: '本站全部文章、工具說明、問答、詞彙、逐條查核與參考資料，合成一份文件，可以從頭讀到尾，也可以列印成冊。',
		en: 'Every article, tool, question, term, checked statement and source of this site in one document, to read from front to back or to print as a booklet.',
	},
	contents: { zh: '目錄', en: 'Contents' },
	dataTo: { zh: '資料截至', en: 'Data to' },
	textTo: { zh: '內容更新', en: 'Text updated' },
	address: { zh: '網址', en: 'Address' },
	otherLanguage: { zh: '英文版', en: 'In Chinese' },
	licence: { zh: '授權', en: 'License' },
	chapters: { zh: '{n}章', en: '{n} chapters' },
	extent: { zh: '篇幅', en: 'Extent' },
	note: {
		zh: '引用編號在全冊是同一套，對應「參考資料」一章。工具在這裡只有說明與預設值的結果，要換數字請到網站上。',
		en: 'Citations are numbered through the whole document and lead to the chapter Sources. Tools appear with their explanation and the result for their defaults; to change the numbers, use the site.',
	},
} satisfies Record<string, Bilingual>;

/** The strings of the book's title page and contents in one language. */
export function bookString(lang: Lang): (key: keyof typeof STRINGS) => string {
	return (key) => STRINGS[key][lang];
}
