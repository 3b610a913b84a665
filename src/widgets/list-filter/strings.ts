import type { Bilingual, Lang } from '~/i18n/languages';

/** What each list that can be narrowed says. `{q}` is the query, `{n}` and `{all}` are counts. */
const STRINGS = {
	glossary: {
		label: { zh: '找詞彙', en: 'Find a term' },
		hint: {
			zh: '中文、英文、縮寫，或香港與簡體的說法',
			en: 'English, an abbreviation, or any Chinese form',
		},
		count: { zh: '{all}條詞彙裡有{n}條', en: '{n} of {all} terms' },
		total: { zh: '共{all}條', en: '{all} terms' },
		none: { zh: '沒有寫法符合「{q}」的詞彙。', en: 'No term is written like “{q}”.' },
		elsewhere: { zh: '在全站搜尋「{q}」', en: 'Search the whole site for “{q}”' },
	},
	faq: {
		label: { zh: '在問答裡找', en: 'Find a question' },
		hint: { zh: '問題或答案裡的字詞', en: 'Words of the question or its answer' },
		count: { zh: '{all}題裡有{n}題', en: '{n} of {all} questions' },
		total: { zh: '共{all}題', en: '{all} questions' },
		none: { zh: '沒有問答提到「{q}」。', en: 'No question or answer mentions “{q}”.' },
		elsewhere: { zh: '在全站搜尋「{q}」', en: 'Search the whole site for “{q}”' },
	},
} satisfies Record<string, Record<string, Bilingual>>;

export type FilteredList = keyof typeof STRINGS;
export type FilterStrings = Record<keyof (typeof STRINGS)['faq'], string>;

export function filterStrings(list: FilteredList, lang: Lang): FilterStrings {
	return Object.fromEntries(
		Object.entries(STRINGS[list]).map(([key, text]) => [key, text[lang]]),
	) as FilterStrings;
}
