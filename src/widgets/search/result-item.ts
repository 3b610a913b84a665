import type { Lang } from '~/i18n/languages';
import { make, marked } from './dom';
import type { Hit, PageResult } from './outcome';
import { searchStrings, TYPE_LABELS } from './strings';

const shown = new WeakMap<HTMLElement, string>();

/**
 * Writes one page into its list item; one that would look the same is left alone.
 * @param lang language of the interface
 * @param tag BCP 47 tag of the page, where it is not in that language
 */
export function fillResult(item: HTMLLIElement, result: PageResult, lang: Lang, tag?: string) {
	const signature = JSON.stringify(result);
	if (shown.get(item) === signature) return;
	shown.set(item, signature);
	const { url, title, excerpt, places, pageTitle } = result;
	const parts: Element[] = [head(result, lang), make('a', { href: url }, ...marked(title))];
	const isPlace = url.includes('#') && textOf(title) !== pageTitle;
	if (isPlace) parts[0]!.appendChild(make('span', { class: 'search-page-title' }, pageTitle));
	if (excerpt.length > 0) parts.push(make('p', { class: 'search-excerpt' }, ...marked(excerpt)));
	if (places.length > 0) parts.push(placeLinks(places, result, lang));
	if (tag) markLanguage(parts, tag);
	item.replaceChildren(...parts);
}

/** All but the type, which is in the language of the interface, is in that of the page. */
function markLanguage(parts: readonly Element[], tag: string) {
	const [head, ...rest] = parts;
	for (const part of [...rest, ...head!.querySelectorAll('.search-page-title')]) {
		part.setAttribute('lang', tag);
		const links = [part, ...part.querySelectorAll('a')].filter((link) => link.matches('a'));
		for (const link of links) link.setAttribute('hreflang', tag);
	}
}

function head({ type }: Hit, lang: Lang): HTMLElement {
	return make('p', { class: 'search-head' }, badge(type, lang));
}

/** A small sign with the type of a result. */
export function badge(type: Hit['type'], lang: Lang): HTMLElement {
	return make('span', { class: 'search-type', 'data-type': type }, TYPE_LABELS[type][lang]);
}

/** Further places on the page. No list inside the list: one item is one page. */
function placeLinks(places: readonly Hit[], { type }: PageResult, lang: Lang): HTMLElement {
	const links = places.map((place) => {
		const link = make('a', { href: place.url }, ...marked(place.title));
		const isOther = place.type !== type && place.type !== 'article' && place.type !== 'page';
		return make('span', {}, ...(isOther ? [badge(place.type, lang)] : []), link);
	});
	const label = searchStrings(lang).places;
	return make('p', { class: 'search-places', role: 'group', 'aria-label': label }, ...links);
}

function textOf(title: Hit['title']): string {
	return title.map(({ text }) => text).join('');
}
