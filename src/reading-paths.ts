import type { Bilingual } from './i18n/languages';

/** A way through the site for a kind of reader: pages in the order in which they are best read. */
export interface ReadingPath {
	/** Also the id of the heading on the home page that introduces it. */
	id: string;
	name: Bilingual;
	slugs: readonly string[];
}

/** The home page offers these ways in; each page on one leads to its neighbours on it. */
export const READING_PATHS: readonly ReadingPath[] = [
	{
		id: 'five-minutes',
		name: { zh: '五分鐘讀懂', en: 'Five minutes' },
		slugs: [
			'faq/what-does-qt-stand-for',
			'faq/qt-vs-rate-hikes',
			'faq/why-fed-does-qt',
			'faq/how-long-and-how-it-ends',
			'faq/is-qt-still-going',
		],
	},
	{
		id: 'for-students',
		name: { zh: '寫報告', en: 'Writing a paper' },
		slugs: [
			'what-is-qt',
			'how-qt-works',
			'qe-vs-qt',
			'history/qt1-2017-2019',
			'history/qt2-2022-2025',
			'effects',
		],
	},
	{
		id: 'for-practitioners',
		name: { zh: '核對與試算', en: 'Checking and calculating' },
		slugs: ['respond/indicators', 'history', 'tools/runoff-calculator', 'history/after-qt', 'data'],
	},
];
