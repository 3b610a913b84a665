import type { Bilingual, Lang } from '~/i18n/languages';

const STRINGS = {
	label: { zh: '搜尋本站', en: 'Search this site' },
	placeholder: { zh: '例如：縮表會讓房貸變貴嗎', en: 'For example: did QT raise mortgage rates' },
	submit: { zh: '搜尋', en: 'Search' },
	close: { zh: '關閉搜尋', en: 'Close search' },
	hint: { zh: '↑↓選擇，Enter開啟，Esc關閉', en: '↑ ↓ to choose, Enter to open, Esc to close' },
	loading: { zh: '搜尋中…', en: 'Searching…' },
	count: { zh: '找到{n}頁', en: '{n} pages found' },
	countOne: { zh: '找到1頁', en: '1 page found' },
	none: {
		zh: '沒有找到「{q}」。可以換個說法，或看看詞彙表與常見問題。',
		en: 'Nothing found for “{q}”. Try other words, or look into the glossary and the FAQ.',
	},
	glossary: { zh: '詞彙表', en: 'Glossary' },
	faq: { zh: '常見問題', en: 'FAQ' },
	error: {
		zh: '搜尋索引沒有載入，可能是網路中斷。',
		en: 'The search index did not load; the network may be down.',
	},
	retry: { zh: '再試一次', en: 'Try again' },
	needsScript: {
		zh: '搜尋需要JavaScript。沒有它，仍可從目錄、詞彙表與常見問題找到每一頁。',
		en: 'Search needs JavaScript. Without it, every page is reached from the contents, the glossary and the FAQ.',
	},
} satisfies Record<string, Bilingual>;

export type SearchStrings = Record<keyof typeof STRINGS, string>;

export function searchStrings(lang: Lang): SearchStrings {
	return Object.fromEntries(
		Object.entries(STRINGS).map(([key, text]) => [key, text[lang]]),
	) as SearchStrings;
}
