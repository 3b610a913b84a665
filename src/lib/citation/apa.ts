import { type CitedPage, ended, monthName, partsOfDay } from './page.ts';

/**
 * A page in the form of the APA manual (7th edition, 10.16, web page of a group author; the site's
 * name is not repeated where it is the author's). Chinese pages follow its usual Chinese adaptation.
 */
export function apa({ lang, title, site, address, updated }: CitedPage): string {
	const { year, month, day } = partsOfDay(updated);
	if (lang === 'zh')
		return `${site}（${year}年${month}月${day}日）。${ended(title, '。')}${address}`;
	return `${site}. (${year}, ${monthName(month)} ${day}). ${ended(title, '.')} ${address}`;
}
