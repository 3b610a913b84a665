import { type Content, readContent } from '~/integrations/content-check/content';
import { bodyPassages, frontPassages, type Passage, recordPassages } from '../prose';
import { interfaceStrings } from './strings';

/** Every text that readers see, by language. */
export interface Texts {
	content: Content;
	zh: Passage[];
	/** Titles of Chinese pages, apart, because they may have spaces. */
	zhTitles: Passage[];
	en: Passage[];
}

/** Reads the pages, the records and the strings of the interface under a project's root. */
export function readTexts(root: string): Texts {
	const content = readContent(root);
	const strings = interfaceStrings(root);
	const pages = (lang: 'zh' | 'en') => content.pages.filter((page) => page.lang === lang);
	const texts = (lang: 'zh' | 'en') => [
		...pages(lang).flatMap((page) => frontPassages(page, ['description', 'summary'])),
		...pages(lang).flatMap(keyFigureLabels),
		...pages(lang).flatMap(bodyPassages),
		...recordPassages(content, lang),
		...strings[lang],
	];
	const titles = (lang: 'zh' | 'en') =>
		pages(lang).flatMap((page) => frontPassages(page, ['title']));
	return {
		content,
		zh: texts('zh'),
		zhTitles: titles('zh'),
		en: [...titles('en'), ...texts('en')],
	};
}

function keyFigureLabels({ file, front }: Content['pages'][number]): Passage[] {
	const figures = (front['keyFigures'] ?? []) as { label: string }[];
	return figures.map(({ label }, index) => ({
		where: `${file} keyFigures.${index}.label`,
		file,
		text: label,
	}));
}
