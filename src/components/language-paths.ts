import { LANGS, LANGUAGES, type Lang } from '~/i18n/languages';

/** Paths of a route `/[...lang]/…` that is there once a language, with the language as its property. */
export function languagePaths(): {
	params: { lang: string | undefined };
	props: { lang: Lang };
}[] {
	return LANGS.map((lang) => ({
		params: { lang: LANGUAGES[lang].prefix.replace(/\/$/, '') || undefined },
		props: { lang },
	}));
}
