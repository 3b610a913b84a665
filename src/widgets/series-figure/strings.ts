import type { Bilingual, Lang } from '~/i18n/languages';

const STRINGS = {
	hint: {
		zh: '左右方向鍵逐月移動，Page Up與Page Down移動一年，Home與End到兩端，Esc離開。',
		en: 'Left and right arrow keys move by a month, Page Up and Page Down by a year, Home and End to the ends, Escape leaves.',
	},
	none: { zh: '無資料', en: 'no value' },
	colon: { zh: '：', en: ': ' },
	comma: { zh: '，', en: ', ' },
	stop: { zh: '。', en: '.' },
} satisfies Record<string, Bilingual>;

export function plotString(lang: Lang, key: keyof typeof STRINGS): string {
	return STRINGS[key][lang];
}
