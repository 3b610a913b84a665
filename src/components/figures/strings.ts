import type { Bilingual, Lang } from '~/i18n/languages';

const STRINGS = {
	asOf: { zh: '資料至', en: ' Data as of ' },
	source: { zh: '來源：', en: 'Source: ' },
	data: { zh: '資料集：', en: 'Dataset: ' },
	asTable: { zh: '以表格顯示', en: 'As a table' },
	everyYear: { zh: '（每年最後一筆）', en: ' (last value of each year)' },
	month: { zh: '月份', en: 'Month' },
	none: { zh: '無資料', en: 'no value' },
	comma: { zh: '、', en: '; ' },
	stop: { zh: '。', en: '. ' },
} satisfies Record<string, Bilingual>;

export function figureString(lang: Lang): (key: keyof typeof STRINGS) => string {
	return (key) => STRINGS[key][lang];
}

/** Unit of the numbers in a table. */
export const UNITS = {
	'usd-bn': { zh: '十億美元', en: 'USD bn' },
	percent: { zh: '%', en: '%' },
	points: { zh: '百分點', en: 'percentage points' },
} satisfies Record<string, Bilingual>;
