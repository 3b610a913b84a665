import type { Bilingual } from './i18n/languages.ts';

/** A section of the site's contents: its own page first, then the pages under it. Slugs, in reading order. */
export interface NavigationSection {
	id: string;
	label: Bilingual;
	slugs: string[];
}

/** The site's contents in reading order. A page that is in no section is reached from the footer or by search. */
export const NAVIGATION: NavigationSection[] = [
	{
		id: 'basics',
		label: { zh: '認識QT', en: 'Basics' },
		slugs: ['what-is-qt', 'how-qt-works', 'qe-vs-qt'],
	},
	{
		id: 'effects',
		label: { zh: '影響', en: 'Effects' },
		slugs: [
			'effects',
			'effects/interest-rates',
			'effects/stocks',
			'effects/bonds',
			'effects/exchange-rates',
			'effects/growth-and-inflation',
			'effects/crypto',
			'effects/real-estate',
		],
	},
	{
		id: 'history',
		label: { zh: '歷史', en: 'History' },
		slugs: ['history', 'history/qt1-2017-2019', 'history/qt2-2022-2025', 'history/after-qt'],
	},
	{
		id: 'world',
		label: { zh: '世界', en: 'World' },
		slugs: ['central-banks', 'taiwan-hong-kong'],
	},
	{
		id: 'respond',
		label: { zh: '因應', en: 'Respond' },
		slugs: ['respond', 'respond/investors', 'respond/companies', 'respond/indicators', 'outlook'],
	},
	{
		id: 'tools',
		label: { zh: '工具', en: 'Tools' },
		slugs: [
			'tools',
			'tools/runoff-calculator',
			'tools/balance-sheet',
			'tools/bond-price',
			'tools/mortgage',
		],
	},
	{
		id: 'faq',
		label: { zh: '問答', en: 'FAQ' },
		slugs: [
			'faq',
			'faq/what-does-qt-stand-for',
			'faq/qt-vs-rate-hikes',
			'faq/why-fed-does-qt',
			'faq/portfolio-during-qt',
			'faq/which-central-banks',
			'faq/housing-and-crypto',
			'faq/tapering-vs-qt',
			'faq/how-long-and-how-it-ends',
			'faq/qt-framework',
			'faq/taiwan-hong-kong',
			'faq/is-qt-still-going',
			'faq/rmp-vs-qe',
			'faq/does-the-fed-sell-bonds',
			'faq/what-are-reserves',
			'faq/what-happened-september-2019',
			'faq/does-qt-cause-recessions',
		],
	},
	{
		id: 'reference',
		label: { zh: '參考', en: 'Reference' },
		slugs: ['glossary', 'data', 'claims', 'sources', 'about'],
	},
];
