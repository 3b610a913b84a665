import type { Lang } from '~/i18n/languages';

/** A question as readers ask it, and the pages (slugs) that answer it. A test asks them all. */
export interface Example {
	query: string;
	answers: string[];
}

/** Offered on the home page and in the empty search field. */
export const EXAMPLES: Record<Lang, Example[]> = {
	zh: [
		{ query: '為什麼縮表股市會跌', answers: ['effects/stocks'] },
		{ query: '債券價格為什麼會跌', answers: ['effects/bonds', 'tools/bond-price'] },
		{
			query: '縮表會讓房貸變貴嗎',
			answers: ['effects/real-estate', 'faq/housing-and-crypto', 'tools/mortgage'],
		},
		{ query: '央行怎麼把錢收回來', answers: ['how-qt-works'] },
		{
			query: '銀行準備金太少會怎樣',
			answers: ['history/qt1-2017-2019', 'how-qt-works', 'faq/how-long-and-how-it-ends'],
		},
		{ query: '要看哪些經濟數據', answers: ['respond/indicators'] },
	],
	en: [
		{ query: 'why do stocks fall during QT', answers: ['effects/stocks'] },
		{ query: 'why do bond prices fall', answers: ['effects/bonds', 'tools/bond-price'] },
		{
			query: 'does QT raise mortgage rates',
			answers: ['effects/real-estate', 'faq/housing-and-crypto', 'tools/mortgage'],
		},
		{ query: 'where does the money go', answers: ['how-qt-works'] },
		{
			query: 'what happens when bank reserves run low',
			answers: ['history/qt1-2017-2019', 'how-qt-works', 'faq/how-long-and-how-it-ends'],
		},
		{ query: 'which indicators to watch', answers: ['respond/indicators'] },
	],
};
