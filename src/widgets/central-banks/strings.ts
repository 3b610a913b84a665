import type { CollectionEntry } from 'astro:content';
import type { Bilingual } from '~/i18n/languages';

/** How a central bank shrinks its balance sheet, in a word or two. */
export const METHOD_LABELS: Record<CollectionEntry<'centralBanks'>['data']['method'], Bilingual> = {
	passive: { zh: '到期不續買', en: 'passive runoff' },
	'active-and-passive': { zh: '到期不續買，並主動賣出', en: 'runoff and outright sales' },
	'reduced-purchases': { zh: '減少購債', en: 'fewer purchases' },
	'foreign-currency-sales': { zh: '賣出外幣資產', en: 'sales of foreign currency' },
	none: { zh: '沒有QT', en: 'no QT' },
};

export const BANK_STRINGS = {
	started: { zh: '開始', en: 'Started' },
	ended: { zh: '結束或現況', en: 'End or current state' },
	method: { zh: '做法', en: 'Method' },
	peak: { zh: '高點', en: 'Peak' },
	latest: { zh: '最新', en: 'Latest' },
	pace: { zh: '步調', en: 'Pace' },
	keyFact: { zh: '要點', en: 'Key fact' },
	confidence: { zh: '可信度', en: 'Confidence' },
	sources: { zh: '來源', en: 'Sources' },
} satisfies Record<string, Bilingual>;
