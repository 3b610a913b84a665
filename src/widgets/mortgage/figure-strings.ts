import type { Bilingual, Lang } from '~/i18n/languages';

const STRINGS = {
	title: {
		zh: '月付中的利息與本金，變動前與變動後',
		en: 'Interest and principal in the payment, before and after the change',
	},
	sentence: {
		zh: '第1年平均每個月付的{paymentBefore}裡，利息占{interestBefore}；變動後是{paymentAfter}裡的{interestAfter}。本金開始多於利息的年份，變動前是第{yearBefore}年，變動後是第{yearAfter}年。',
		en: 'Of the {paymentBefore} paid each month in year 1, {interestBefore} is interest on average; after the change it is {interestAfter} of {paymentAfter}. More principal than interest is paid from year {yearBefore} before the change and from year {yearAfter} after it.',
	},
	interest: { zh: '下層：利息', en: 'Lower part: interest' },
	principal: { zh: '上層：本金', en: 'Upper part: principal' },
	before: { zh: '變動前', en: 'Before' },
	after: { zh: '變動後', en: 'After' },
	amountAxis: { zh: '每月', en: 'A month' },
	yearAxis: { zh: '第幾年', en: 'Year' },
	limits: {
		zh: '每一根是一年的月平均，單位是本金的貨幣；利率在整個期間固定，沒有寬限期、費用與提前還款。',
		en: 'Each bar is one year’s average month, in the currency of the principal; the rate is fixed for the whole term, without grace periods, fees or early repayment.',
	},
	tableTitle: {
		zh: '這張圖的數字（表格，每月平均）',
		en: 'The figure’s numbers as a table (average month)',
	},
	year: { zh: '年', en: 'Year' },
	interestBefore: { zh: '利息（變動前）', en: 'Interest before' },
	principalBefore: { zh: '本金（變動前）', en: 'Principal before' },
	interestAfter: { zh: '利息（變動後）', en: 'Interest after' },
	principalAfter: { zh: '本金（變動後）', en: 'Principal after' },
	presets: { zh: '例子：', en: 'Examples:' },
	presetUs: { zh: '美國30年（美元）', en: 'US, 30 years (US dollars)' },
	presetTaiwan: { zh: '台灣30年（新台幣）', en: 'Taiwan, 30 years (TWD)' },
	presetHint: {
		zh: '金額與利率只是方便計算的例子，不是任何市場的實際數字：美元那一筆本金40萬、利率6%，新台幣那一筆本金1,000萬、利率2%，都升100個基點。',
		en: 'Amounts and rates are plain examples, not figures of any market: 400,000 at 6% in US dollars, 10,000,000 at 2% in TWD, each up by 100 basis points.',
	},
} satisfies Record<string, Bilingual>;

export function mortgageFigureString(lang: Lang): (key: keyof typeof STRINGS) => string {
	return (key) => STRINGS[key][lang];
}
