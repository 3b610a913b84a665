import type { Lang } from '~/i18n/languages';
import { fill } from '~/lib/format/fill';
import { make } from './dom';
import { EXAMPLES } from './examples';
import { forget, forgetAll, recentSearches } from './recent';
import { searchStrings } from './strings';

export interface IdleOptions {
	lang: Lang;
	/** A link that searches for a query. */
	queryLink: (query: string) => HTMLAnchorElement;
	announce: (text: string) => void;
	/** Takes the focus when what held it is gone. */
	refocus: () => void;
}

/** What stands under an empty field: recent searches, each removable, and questions one could ask. */
export function renderIdle(box: HTMLElement, options: IdleOptions) {
	const { lang, queryLink } = options;
	const recent = recentSearches();
	const examples = make(
		'section',
		{ class: 'search-examples' },
		make('h2', {}, searchStrings(lang).examples),
		make('ul', {}, ...EXAMPLES[lang].map(({ query }) => make('li', {}, queryLink(query)))),
	);
	box.replaceChildren(
		...(recent.length > 0 ? [recentSection(box, recent, options)] : []),
		examples,
	);
}

function recentSection(box: HTMLElement, recent: string[], options: IdleOptions): HTMLElement {
	const strings = searchStrings(options.lang);
	const clear = make('button', { type: 'button', class: 'button-quiet' }, strings.clear);
	clear.addEventListener('click', () => {
		forgetAll();
		renderIdle(box, options);
		options.announce(strings.cleared);
		options.refocus();
	});
	return make(
		'section',
		{ class: 'search-recent' },
		make('div', { class: 'search-recent-head' }, make('h2', {}, strings.recent), clear),
		make('ul', {}, ...recent.map((query) => recentItem(box, query, options))),
		make('p', { class: 'search-privacy' }, strings.recentPrivacy),
	);
}

function recentItem(box: HTMLElement, query: string, options: IdleOptions): HTMLElement {
	const strings = searchStrings(options.lang);
	const label = fill(strings.remove, { q: query });
	const remove = make(
		'button',
		{ type: 'button', class: 'search-remove', 'aria-label': label },
		'×',
	);
	const item = make('li', {}, options.queryLink(query), remove);
	remove.addEventListener('click', () => {
		const at = [...item.parentElement!.children].indexOf(item);
		forget(query);
		renderIdle(box, options);
		options.announce(fill(strings.removed, { q: query }));
		const left = box.querySelectorAll<HTMLElement>('.search-remove');
		const next = left[Math.min(at, left.length - 1)];
		if (next) next.focus();
		else options.refocus();
	});
	return item;
}
