import type { Bilingual, Lang } from '~/i18n/languages';

const STRINGS = {
	levelTitle: {
		zh: '聯準會總資產，2002年底至今',
		en: 'Total assets of the Federal Reserve, end of 2002 to now',
	},
	levelText: {
		zh: '總資產在{peakDay}月底資料中達到最高的{peak}兆美元；最新一筆是{lastDay}的{last}兆美元。深色區間是兩輪QT。',
		en: 'In month-end data total assets were highest on {peakDay} at ${peak} trillion; the newest value is ${last} trillion on {lastDay}. The shaded spans are the two rounds of QT.',
	},
	levelBasis: {
		zh: '每月最後一個週三的水準，單位兆美元。來源：聯準會H.4.1，',
		en: 'Level on the last Wednesday of each month, trillions of US dollars. Source: Federal Reserve H.4.1, ',
	},
	trillionTick: { zh: '{n}兆', en: '${n}tn' },
	asTable: {
		zh: '以表格顯示（每年最後一筆，十億美元）',
		en: 'As a table (last value of each year, USD bn)',
	},
	day: { zh: '日期', en: 'Date' },
	totalAssets: { zh: '總資產', en: 'Total assets' },
} satisfies Record<string, Bilingual>;

export function figureString(lang: Lang): (key: keyof typeof STRINGS) => string {
	return (key) => STRINGS[key][lang];
}
