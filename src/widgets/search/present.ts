import { LANGUAGES, type Lang } from '~/i18n/languages';
import { pagePath } from '~/lib/paths';
import type { Entry, Library } from '~/lib/search/library';
import { excerpt, type Marker, sectionsOf, stretches, unspaced } from '~/lib/search/passage';
import type { Hit, PageResult } from './outcome';
import type { Fragment, TextIndex } from './pagefind-index';
import type { RankedPage, RankedRecord } from './rank';

/** Most further places on a page that are listed. */
const PLACES = 3;

export interface Presenter {
	otherLang: Lang;
	page(page: RankedPage, lang: Lang): Promise<PageResult>;
	record(page: string, record: Pick<RankedRecord, 'type' | 'id'>, lang: Lang): Promise<Hit>;
	plain(slug: string, lang: Lang): Promise<PageResult>;
}

/** Makes what is shown of ranked pages: titles, addresses, passages and further places. */
export function presenter(
	library: Library,
	index: TextIndex,
	base: string,
	marker: Marker,
): Presenter {
	const address = (slug: string, lang: Lang, anchor = '') =>
		pagePath(base, LANGUAGES[lang].prefix, slug, anchor);
	const fragment = (entry: Entry): Promise<Fragment> => index.fragment(library.placeOf(entry));

	const record: Presenter['record'] = async (page, { type, id }, lang) => {
		const { content, meta } = await fragment({ lang, type, page, id });
		const title = unspaced(meta['title'] ?? id);
		const text = unspaced(content)
			.slice(title.length)
			.replace(/^[.。]\s*/, '');
		return {
			url: address(page, lang, id),
			title: stretches(title, marker),
			type,
			excerpt: excerpt(text, marker),
		};
	};

	const page: Presenter['page'] = async (ranked, lang) => {
		const { slug, records, isRecord } = ranked;
		const { content, meta, anchors } = await fragment({ lang, type: 'page', page: slug, id: '' });
		const pageTitle = unspaced(meta['title'] ?? slug);
		const listed = await Promise.all(
			records.slice(0, PLACES + (isRecord ? 1 : 0)).map((one) => record(slug, one, lang)),
		);
		const text = unspaced(content)
			.slice(pageTitle.length)
			.replace(/^[.。]\s*/, '');
		const own: Hit = (isRecord ? listed.shift() : undefined) ?? {
			url: address(slug, lang),
			title: stretches(pageTitle, marker),
			type: ranked.type,
			excerpt: excerpt(text, marker),
		};
		const headings = isRecord ? [] : placesOf(content, anchors, marker);
		const places = [
			...listed,
			...headings.map(({ id, title, text: below }): Hit => ({
				url: address(slug, lang, id),
				title: stretches(title, marker),
				type: ranked.type,
				excerpt: excerpt(below, marker),
			})),
		];
		return { ...own, page: slug, pageTitle, places: places.slice(0, PLACES) };
	};

	return {
		otherLang: library.lang === 'zh' ? 'en' : 'zh',
		page,
		record,
		plain: (slug, lang) => {
			const type = library.pages.find((candidate) => candidate.slug === slug)?.type ?? 'page';
			return page({ slug, type, score: 0, records: [], isRecord: false }, lang);
		},
	};
}

/** The parts of a page that say most of what was asked. */
function placesOf(content: string, anchors: Fragment['anchors'], marker: Marker) {
	const sections = sectionsOf(content, anchors).map((section) => {
		const inTitle = new Set(matched(section.title, marker)).size;
		const inText = new Set(matched(section.text, marker)).size;
		return { ...section, score: 2 * inTitle + inText };
	});
	const most = Math.max(0, ...sections.map(({ score }) => score));
	return sections
		.filter(({ score }) => score > 0 && score >= most * 0.7)
		.sort((a, b) => b.score - a.score)
		.slice(0, PLACES);
}

function matched(text: string, marker: Marker): string[] {
	return marker.find(text).map(([start, end]) => text.slice(start, end));
}
