import type { Bilingual, Lang } from './languages.ts';

/**
 * Every string of the interface in both languages. A string that lacks a language is a compile error.
 * Strings of one widget stand with the widget.
 */
const STRINGS = {
	siteName: { zh: '量化緊縮知識庫', en: 'Quantitative Tightening' },
	siteShort: { zh: 'QT知識庫', en: 'QT' },
	skipToContent: { zh: '跳到主要內容', en: 'Skip to content' },
	home: { zh: '首頁', en: 'Home' },
	contents: { zh: '目錄', en: 'Contents' },
	allPages: { zh: '所有頁面', en: 'All pages' },
	closeContents: { zh: '關閉目錄', en: 'Close contents' },
	mainNavigation: { zh: '主要導覽', en: 'Main' },
	breadcrumb: { zh: '所在位置', en: 'Breadcrumb' },
	onThisPage: { zh: '本頁內容', en: 'On this page' },
	onThisPageShort: { zh: '本頁', en: 'Page' },
	inThisSection: { zh: '同一章', en: 'In this section' },
	search: { zh: '搜尋', en: 'Search' },
	otherLanguage: { zh: 'English', en: '繁體中文' },
	switchLanguage: { zh: '切換為英文', en: 'Switch to Traditional Chinese' },
	theme: { zh: '深淺色', en: 'Theme' },
	themeAuto: { zh: '深淺色：跟隨系統', en: 'Theme: follow system' },
	themeLight: { zh: '深淺色：淺色', en: 'Theme: light' },
	themeDark: { zh: '深淺色：深色', en: 'Theme: dark' },
	inShort: { zh: '一句話', en: 'In short' },
	readingTime: { zh: '約{n}分鐘', en: 'About {n} min' },
	waysIn: { zh: '三種讀法', en: 'Three ways in' },
	today: { zh: '現況', en: 'Now' },
	pathPages: { zh: '{n}頁', en: '{n} pages' },
	pathStep: { zh: '第{n}步，共{all}步', en: 'Step {n} of {all}' },
	pathBack: { zh: '上一步', en: 'Back' },
	pathOn: { zh: '下一步', en: 'Onward' },
	pathDone: { zh: '走完了，回到首頁', en: 'That was the last step: back to the home page' },
	movedTitle: { zh: '這一頁換了網址', en: 'This page has moved' },
	movedLink: { zh: '前往新的網址', en: 'Go to its new address' },
	updated: { zh: '更新', en: 'Updated' },
	reviewDue: { zh: '下次查核', en: 'Next review' },
	notAdvice: {
		zh: '本頁說明發生過的事與原因，供學習之用，不是投資建議。',
		en: 'This page explains what happened and why. It is for learning and is not investment advice.',
	},
	sources: { zh: '資料來源', en: 'Sources' },
	claimsTreated: { zh: '本頁處理的說法', en: 'Claims treated on this page' },
	claimSection: { zh: '本頁段落', en: 'Section' },
	related: { zh: '延伸閱讀', en: 'Read next' },
	previous: { zh: '上一頁', en: 'Previous' },
	next: { zh: '下一頁', en: 'Next' },
	pagination: { zh: '前後頁', en: 'Previous and next page' },
	sourceMark: { zh: '來源', en: 'Source' },
	noteBelief: { zh: '常見說法', en: 'Commonly said' },
	noteLimit: { zh: '未知與限制', en: 'Limits' },
	noteExample: { zh: '例子', en: 'Example' },
	noteKey: { zh: '關鍵數字', en: 'Key figure' },
	seeClaims: { zh: '查核', en: 'Checked as' },
	citePage: { zh: '引用本頁', en: 'Cite this page' },
	citePlain: { zh: '純文字', en: 'Plain text' },
	copyText: { zh: '複製', en: 'Copy' },
	reportMistake: { zh: '回報錯誤', en: 'Report a mistake' },
	feedTitle: { zh: '更新紀錄', en: 'What changed' },
	feedSubscribe: { zh: '以Atom訂閱更新', en: 'Follow changes by Atom feed' },
	feedSubtitle: { zh: '新內容、更正與資料更新', en: 'New content, corrections and newer figures' },
	shareAlt: {
		zh: '{title}。下方以一池水畫出聯準會總資產的消長，縮表的時期為橘色。',
		en: '{title}. Below, the Fed’s total assets over the years drawn as water in a basin, the periods of QT in orange.',
	},
	copyLink: { zh: '複製連結', en: 'Copy link' },
	copied: { zh: '已複製', en: 'Copied' },
	openEntry: { zh: '單獨開啟此題', en: 'Open this entry' },
	expandAll: { zh: '全部展開', en: 'Unfold all' },
	collapseAll: { zh: '全部收合', en: 'Fold all' },
	scrollTable: { zh: '表格，可左右捲動', en: 'Table, scrolls sideways' },
	colon: { zh: '：', en: ': ' },
	undated: { zh: '無日期', en: 'n.d.' },
	book: { zh: '全站一冊', en: 'The whole site as one document' },
	bookOffer: {
		zh: '全部內容也合成一份文件，可以從頭讀到尾，也可以列印成冊：',
		en: 'Everything is also there as one document, to read from front to back or to print: ',
	},
	footerAbout: { zh: '關於本站', en: 'About this site' },
	footerLicence: {
		zh: '文字與資料表採CC BY 4.0，程式採MIT授權；各數列依其發布者的條款。',
		en: 'Prose and records: CC BY 4.0. Code: MIT. Series: the terms of their publishers.',
	},
	footerNotAdvice: { zh: '教育用途，不是投資建議。', en: 'For education, not investment advice.' },
	notFoundTitle: { zh: '找不到這一頁', en: 'This page does not exist' },
} satisfies Record<string, Bilingual>;

export type UiKey = keyof typeof STRINGS;

/** The interface strings of one language. */
export function ui(lang: Lang): (key: UiKey) => string {
	return (key) => STRINGS[key][lang];
}
