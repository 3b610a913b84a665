import { LANGS, LANGUAGES, type Lang } from '../../i18n/languages.ts';
import { ui } from '../../i18n/ui.ts';
import { shareImage } from '../../lib/share/address.ts';
import type { CardText } from '../../lib/share/card.ts';
import { NAVIGATION } from '../../navigation.ts';
import { type Page, readPages } from '../content-check/content.ts';

/** A page that gets a share image. */
export interface SharedPage {
	/** Its own file, to be named where something is wrong. */
	source: string;
	lang: Lang;
	text: CardText;
	/** The image, from the folder that is built. */
	image: string;
}

/** Every page but the one for addresses that do not exist. */
export function sharedPages(root: string): SharedPage[] {
	return LANGS.flatMap((lang) => readPages(root, lang))
		.filter(({ slug }) => slug !== '404')
		.map((page) => ({
			source: page.file,
			lang: page.lang,
			text: textOf(page),
			image: shareImage(LANGUAGES[page.lang].prefix, page.slug),
		}));
}

function textOf({ slug, lang, front }: Page): CardText {
	const section = NAVIGATION.find(({ slugs }) => slugs.includes(slug))?.label[lang] ?? '';
	const title = String(front['title']);
	return {
		title,
		summary: String(front['summary']),
		// Home and the first page of a section have these words as their title.
		site: slug === '' ? '' : ui(lang)('siteName'),
		section: section === title ? '' : section,
	};
}
