import type { Bilingual } from '~/i18n/languages';
import type { CLAIM_SECTIONS } from '~/schemas/claim';

/** Sections of the source article, in the site's own words. */
export const SECTION_LABELS: Record<(typeof CLAIM_SECTIONS)[number], Bilingual> = {
	intro: { zh: '導言', en: 'Introduction' },
	'what-is-qt': { zh: '什麼是QT', en: 'What QT is' },
	'how-qt-works': { zh: '如何運作', en: 'How it works' },
	'qe-vs-qt': { zh: 'QE與QT', en: 'QE and QT' },
	'effects-rates': { zh: '影響：利率', en: 'Effects: rates' },
	'effects-stocks': { zh: '影響：股票', en: 'Effects: stocks' },
	'effects-bonds': { zh: '影響：債券', en: 'Effects: bonds' },
	'effects-fx': { zh: '影響：匯率', en: 'Effects: exchange rates' },
	'effects-growth': { zh: '影響：成長與通膨', en: 'Effects: growth and inflation' },
	'crypto-real-estate': { zh: '加密貨幣與房地產', en: 'Crypto and real estate' },
	history: { zh: '歷史', en: 'History' },
	'respond-portfolio': { zh: '因應：投資', en: 'Response: portfolios' },
	'respond-companies': { zh: '因應：企業', en: 'Response: companies' },
	'respond-indicators': { zh: '因應：指標', en: 'Response: indicators' },
	conclusion: { zh: '結論', en: 'Conclusion' },
	'faq-1': { zh: '問答1：縮寫', en: 'FAQ 1: the abbreviation' },
	'faq-2': { zh: '問答2：和升息的差別', en: 'FAQ 2: QT and rate rises' },
	'faq-3': { zh: '問答3：目的', en: 'FAQ 3: aims' },
	'faq-4': { zh: '問答4：資產配置', en: 'FAQ 4: portfolios' },
	'faq-5': { zh: '問答5：其他央行', en: 'FAQ 5: other central banks' },
	'faq-6': { zh: '問答6：房市與加密貨幣', en: 'FAQ 6: housing and crypto' },
	'faq-7': { zh: '問答7：縮減購債', en: 'FAQ 7: tapering' },
	'faq-8': { zh: '問答8：多久、怎麼結束', en: 'FAQ 8: how long and how it ends' },
	'faq-9': { zh: '問答9：Qt框架', en: 'FAQ 9: the Qt framework' },
	'faq-10': { zh: '問答10：台灣與香港', en: 'FAQ 10: Taiwan and Hong Kong' },
};

export const CLAIM_STRINGS = {
	all: { zh: '全部', en: 'All' },
	verdict: { zh: '查核結果', en: 'Verdict' },
	section: { zh: '原文段落', en: 'Section of the article' },
	shown: { zh: '顯示{n}條', en: '{n} statements shown' },
	treatedOn: { zh: '詳見', en: 'Treated on' },
	sources: { zh: '來源', en: 'Sources' },
} satisfies Record<string, Bilingual>;
