import type { Bilingual, Lang } from '~/i18n/languages';
import type { ResultType } from './outcome';

const STRINGS = {
	label: { zh: '搜尋本站', en: 'Search this site' },
	placeholder: { zh: '例如：縮表會讓房貸變貴嗎', en: 'For example: did QT raise mortgage rates' },
	submit: { zh: '搜尋', en: 'Search' },
	close: { zh: '關閉', en: 'Close' },
	hintChoose: { zh: '選擇', en: 'choose' },
	hintOpen: { zh: '開啟所選，未選則看全部結果', en: 'open it, or all results if none is chosen' },
	loading: { zh: '搜尋中……', en: 'Searching…' },
	count: { zh: '找到{n}頁', en: '{n} pages found' },
	countOne: { zh: '找到1頁', en: '1 page found' },
	countOfType: { zh: '「{t}」找到{n}頁', en: '{t}: {n} found' },
	countFirst: { zh: '，列出前{n}頁', en: ', the first {n} are listed' },
	announced: { zh: '「{q}」{found}', en: '{found} for “{q}”' },
	none: { zh: '沒有找到「{q}」。', en: 'Nothing found for “{q}”.' },
	noneAnnounced: {
		zh: '沒有找到「{q}」。下方列出其他找法。',
		en: 'Nothing found for “{q}”. Other ways to look are listed below.',
	},
	noText: {
		zh: '「{q}」裡沒有可以搜尋的字或數字。',
		en: 'There is no letter or digit to search for in “{q}”.',
	},
	noneOfType: {
		zh: '「{t}」裡沒有「{q}」；其他類型有{n}頁。',
		en: 'Nothing found for “{q}” under {t}; other types have {n}.',
	},
	showAllTypes: { zh: '看全部類型', en: 'Show all types' },
	nearest: { zh: '也許是這些詞彙與問題', en: 'Perhaps one of these terms and questions' },
	elsewhere: { zh: '換個說法再試，或從這裡找：', en: 'Try other words, or look here:' },
	glossary: { zh: '詞彙表', en: 'Glossary' },
	faq: { zh: '常見問題', en: 'FAQ' },
	error: {
		zh: '搜尋索引沒有載入，可能是網路中斷。連線恢復後會自動再試。',
		en: 'The search index did not load; the network may be down. It is tried again when the connection returns.',
	},
	retry: { zh: '再試一次', en: 'Try again' },
	suggestion: { zh: '你要找的是不是：', en: 'Did you mean:' },
	understood: { zh: '已用「{t}」搜尋', en: 'Searched for “{t}”' },
	understoodSeparator: { zh: '、', en: ', ' },
	wording: {
		zh: '「{from}」在本站寫作「{to}」。',
		en: 'This site writes “{to}” for “{from}”.',
	},
	spelling: { zh: '「{from}」當作「{to}」。', en: '“{from}” was read as “{to}”.' },
	types: { zh: '結果類型', en: 'Type of result' },
	allTypes: { zh: '全部', en: 'All' },
	typeParameter: { zh: '結果類型（type）', en: 'Type of result, type' },
	cut: {
		zh: '查詢太長，只用了前{n}個字。',
		en: 'The query was too long; only its first {n} characters were used.',
	},
	places: { zh: '同一頁的其他段落', en: 'Elsewhere on that page' },
	other: { zh: '英文頁面', en: 'Pages in Chinese' },
	more: { zh: '在搜尋頁看全部結果', en: 'All results on the search page' },
	recent: { zh: '最近的搜尋', en: 'Recent searches' },
	recentPrivacy: {
		zh: '只記在這台裝置的瀏覽器裡，不會傳到別處。',
		en: 'Kept only in the browser on this device and sent nowhere.',
	},
	remove: { zh: '移除「{q}」', en: 'Remove “{q}”' },
	removed: { zh: '已移除「{q}」。', en: '“{q}” removed.' },
	clear: { zh: '全部清除', en: 'Clear all' },
	cleared: { zh: '最近的搜尋已全部清除。', en: 'Recent searches cleared.' },
	ask: { zh: '也可以直接問：', en: 'Or just ask:' },
	examples: { zh: '可以這樣問', en: 'Questions you could ask' },
	needsScript: {
		zh: '搜尋需要JavaScript，它沒有載入。仍可從目錄、詞彙表與常見問題找到每一頁。',
		en: 'Search needs JavaScript, which has not loaded. Every page is also reached from the contents, the glossary and the FAQ.',
	},
	openSearchName: { zh: '量化緊縮知識庫', en: 'QT knowledge' },
	openSearchDescription: {
		zh: '搜尋量化緊縮知識庫：文章、常見問題、詞彙、事件與工具',
		en: 'Search the knowledge base on quantitative tightening',
	},
} satisfies Record<string, Bilingual>;

export type SearchStrings = Record<keyof typeof STRINGS, string>;

export function searchStrings(lang: Lang): SearchStrings {
	return Object.fromEntries(
		Object.entries(STRINGS).map(([key, text]) => [key, text[lang]]),
	) as SearchStrings;
}

/** What a result is, in a word. */
export const TYPE_LABELS: Record<ResultType, Bilingual> = {
	article: { zh: '文章', en: 'Article' },
	faq: { zh: '常見問題', en: 'Question' },
	term: { zh: '詞彙', en: 'Term' },
	event: { zh: '事件', en: 'Event' },
	claim: { zh: '查核', en: 'Claim' },
	tool: { zh: '工具', en: 'Tool' },
	data: { zh: '資料', en: 'Data' },
	page: { zh: '總覽', en: 'Overview' },
};
