import type { Page } from 'playwright-core';
import { answered } from '../support/search.ts';

/** One picture: what a window of a size shows of a page. */
export interface Shot {
	/** Name of the reference, without its ending. */
	name: string;
	/** Address without the base path. */
	path: string;
	theme: Theme;
	/** Of the window, in CSS pixels. */
	width: number;
	height: number;
	/** Brings what is to be seen into the window and waits until it has come to rest. */
	prepare?: (page: Page) => Promise<unknown>;
}

type Theme = 'light' | 'dark';

interface Subject {
	name: string;
	/** By language where a query belongs to one. */
	path: string | { zh: string; en: string };
	prepare?: Shot['prepare'];
}

/** Together these show every layout and every kind of part that pages are made of. */
const SUBJECTS: readonly Subject[] = [
	// The basin, today's state, the ways in: nothing of it stands on another page.
	{ name: 'home', path: '/' },
	// A figure between paragraphs with terms and citations, and the contents that follow the reader.
	{ name: 'article', path: '/effects/bonds/', prepare: (page) => toTop(page, '.series-figure') },
	// The title, the basin with its summary and key figures, dates: the head of every article.
	{ name: 'history', path: '/history/' },
	// Fields, presets, results and a chart that is drawn in the browser.
	{ name: 'runoff', path: '/tools/runoff-calculator/', prepare: showRunoff },
	// Entries that unfold, and the filter of lists.
	{ name: 'faq', path: '/faq/' },
	// Verdicts, each with its colour and shape.
	{ name: 'claims', path: '/claims/', prepare: (page) => toTop(page, '#C01') },
	// Results with marks, evidence and types.
	{
		name: 'search',
		path: { zh: '/search/?q=準備金', en: '/search/?q=reserves' },
		prepare: (page) => answered(page, 'search-page'),
	},
	// Definitions in two languages.
	{ name: 'glossary', path: '/glossary/' },
];

const LANGUAGES = ['zh', 'en'] as const;
const THEMES: readonly Theme[] = ['light', 'dark'];
/** A laptop, a tablet upright, a phone. */
const WINDOWS = [
	{ width: 1280, height: 800 },
	{ width: 768, height: 900 },
	{ width: 390, height: 844 },
] as const;

/** All pictures, by page, language, width and theme. */
export const SHOTS: readonly Shot[] = SUBJECTS.flatMap(({ name, path, prepare }) =>
	LANGUAGES.flatMap((lang) =>
		WINDOWS.flatMap((size) =>
			THEMES.map((theme) => ({
				name: `${name}-${lang}-${size.width}-${theme}`,
				path: (lang === 'zh' ? '' : '/en') + (typeof path === 'string' ? path : path[lang]),
				theme,
				...size,
				prepare,
			})),
		),
	),
);

/** Scrolls an element to the top of the window, with room for the header that stays. */
async function toTop(page: Page, selector: string): Promise<void> {
	await page
		.locator(selector)
		.first()
		.evaluate((element) => {
			element.scrollIntoView();
			scrollBy(0, -72);
		});
}

async function showRunoff(page: Page): Promise<void> {
	await toTop(page, '.runoff-figure');
	// The chart takes the place of the drawing when it comes into view.
	await page.locator('.runoff-canvas.is-charted canvas').waitFor();
}
