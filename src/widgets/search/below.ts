import { LANGUAGES, type Lang } from '~/i18n/languages';
import { make, marked, updateList } from './dom';
import type { Outcome, PageResult } from './outcome';
import { badge, fillResult } from './result-item';
import { searchStrings } from './strings';

/** Addresses that are offered where search finds nothing. */
export interface Ways {
	glossary: string;
	faq: string;
}

/** Where nothing was found: nearest terms and questions, and the pages that list all of them. */
export function nothingFound(outcome: Outcome, lang: Lang, ways: Ways): HTMLElement {
	const strings = searchStrings(lang);
	const parts: HTMLElement[] = [];
	if (outcome.nearest.length > 0) {
		const hits = outcome.nearest.map(({ url, title, type }) =>
			make('li', {}, badge(type, lang), make('a', { href: url }, ...marked(title))),
		);
		parts.push(make('h2', {}, strings.nearest), make('ul', { class: 'search-nearest' }, ...hits));
	}
	parts.push(
		make('p', {}, strings.elsewhere),
		make(
			'p',
			{ class: 'search-ways' },
			make('a', { href: ways.glossary }, strings.glossary),
			make('a', { href: ways.faq }, strings.faq),
		),
	);
	return make('section', {}, ...parts);
}

/** Pages of the other language, under a heading, marked as being in it. */
export function otherPages(pages: readonly PageResult[], lang: Lang): HTMLElement {
	const other: Lang = lang === 'zh' ? 'en' : 'zh';
	const tag = LANGUAGES[other].tag;
	const list = make('ol', { class: 'search-list' });
	updateList(list, pages, keyOf, (item, page) => fillResult(item, page, lang, tag));
	const heading = make('h2', {}, searchStrings(lang).other);
	return make('section', { class: 'search-other' }, heading, list);
}

export function keyOf({ page }: PageResult): string {
	return page;
}
