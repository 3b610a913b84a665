import type { Lang } from '../../i18n/languages.ts';
import { type Copy, footnotes } from './page.ts';
import { STRINGS } from './strings.ts';

interface Chapter extends Copy {
	url: string;
	/** YYYY-MM-DD. */
	updated: string;
}

/**
 * All pages of a language as one Markdown text, in reading order. Entries of the FAQ stand once, on its
 * page; each source stands once, at the end.
 */
export function fullText(lang: Lang, site: string, chapters: readonly Chapter[]): string {
	// Each once, where it is first cited.
	const notes = [...new Map(chapters.flatMap((chapter) => chapter.notes))];
	const texts = chapters.map(({ text, url, updated }) => {
		const [title = '', ...rest] = text.split('\n\n');
		const about = `${STRINGS.page[lang]}<${url}>  \n${STRINGS.updated[lang]}${updated}`;
		return [title, about, ...rest].join('\n\n');
	});
	const named = `${site}${STRINGS.colon[lang]}${STRINGS.sources[lang]}`;
	const end = footnotes(notes, named).replace(/^## /, '# ');
	return `${[...texts, end].join('\n\n---\n\n')}\n`;
}
