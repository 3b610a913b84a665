/** The site's languages: key in records, BCP 47 tag, folder under content/docs and path prefix. */
export const LANGUAGES = {
	zh: { tag: 'zh-TW', folder: 'zh-tw', prefix: '', label: '繁體中文', ogLocale: 'zh_TW' },
	en: { tag: 'en', folder: 'en', prefix: 'en/', label: 'English', ogLocale: 'en_US' },
} as const;

export type Lang = keyof typeof LANGUAGES;

/** A text in every language of the site. */
export type Bilingual = Record<Lang, string>;

export const LANGS = Object.keys(LANGUAGES) as Lang[];

/** The language of a page from its BCP 47 tag; anything unknown reads as the default language. */
export function langOf(tag: string | undefined): Lang {
	return tag?.toLowerCase().startsWith('en') ? 'en' : 'zh';
}
