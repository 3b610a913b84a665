import {
	attr,
	classesOf,
	type Element,
	findAll,
	hasClass,
	remove,
	replace,
	setAttr,
	textOf,
} from '../html-tree.ts';

/** Code, and controls: nothing of it answers in a document without scripts. */
const TAGS = new Set(['script', 'style', 'template', 'button', 'dialog', 'nav', 'link', 'meta']);
/** Furniture of a page, and what only answers to a reader. */
const CLASSES = new Set([
	'page-dates',
	'book-link',
	'embed-box',
	'copy-link',
	'faq-links',
	'faq-actions',
	'list-filter-form',
	'claims-form',
	'claims-count',
	'timeline-filter',
	'timeline-count',
	'timeline-keys',
	'timeline-strip',
	'explorer-form',
	'explorer-files',
	'explorer-more',
	'tool-presets',
	'tool-notes',
	'tool-actions',
	'sheet-guides',
	'sheet-refusal',
	'sheet-closing',
	'runoff-share',
	'runoff-reader',
	'row-link',
	'comparison-keys',
	'glossary-links',
	'source-pages',
	'dataset-files',
	// The numbers of figures and datasets, which the site gives as files.
	'figure-table',
	'runoff-months',
]);
/** What scripts, search and tips read. */
const UNUSED = /^data-(?:pagefind|tip|filter|search|needs-script|src|forms|answer|figure-)/;
const REGION = new Set(['region', 'status', 'alert']);

/** Takes out of a page what only a browser with scripts, or a page by itself, has a use for. */
export function clean(chapter: Element): void {
	for (const element of findAll(chapter, isUnwanted)) remove(element);
	for (const element of findAll(chapter, ({ tagName }) => tagName === 'noscript')) {
		const figures = findAll(element, ({ tagName }) => tagName === 'figure');
		replace(element, figures.length > 0 ? element.childNodes : []);
	}
	for (const element of findAll(chapter, () => true)) tidy(element);
}

function isUnwanted(element: Element): boolean {
	if (TAGS.has(element.tagName) || classesOf(element).some((name) => CLASSES.has(name)))
		return true;
	if (['hidden', 'data-needs-script'].some((name) => attr(element, name) !== undefined))
		return true;
	if (isIn(element, 'field') && hasClass(element, 'field-hint')) return true;
	if (isIn(element, 'dataset') && element.tagName === 'details') return true;
	return REGION.has(attr(element, 'role') ?? '') && textOf(element).trim() === '';
}

function isIn({ parentNode }: Element, name: string): boolean {
	return parentNode !== null && 'tagName' in parentNode && hasClass(parentNode, name);
}

function tidy(element: Element): void {
	element.attrs = element.attrs.filter(({ name }) => !UNUSED.test(name));
	if (element.tagName === 'details') setAttr(element, 'open', '');
	// A name makes a landmark, and the same names come in many chapters.
	const role = attr(element, 'role') ?? '';
	if (REGION.has(role)) setAttr(element, 'role', undefined);
	if (REGION.has(role) || /^(?:section|form)$/.test(element.tagName)) {
		setAttr(element, 'aria-label', undefined);
	}
}
