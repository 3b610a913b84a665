import { type CitedPage, ended, monthName, partsOfDay } from './page.ts';

/** A page in one plain sentence, for a text that follows no manual. */
export function plain({ lang, title, site, address, updated }: CitedPage): string {
	const { year, month, day } = partsOfDay(updated);
	if (lang === 'zh') return `「${title}」，${site}，更新於${year}年${month}月${day}日，${address}`;
	return `“${ended(title, ',')}” ${site}, updated ${day} ${monthName(month)} ${year}, ${address}`;
}
