import { attr, type Element, hasClass } from '../html-tree';

/** Code, drawings, and controls. */
const TAGS = new Set([
	'script',
	'style',
	'template',
	'svg',
	'button',
	'dialog',
	'copy-link',
	'table-of-contents',
]);
/** Furniture of a page, and what only answers to a reader. */
const CLASSES = [
	'breadcrumb',
	'page-dates',
	'path-steps',
	'cite-page',
	'neighbours',
	'all-pages',
	'embed-box',
	'faq-links',
	'list-filter-form',
	'claims-form',
	'claims-count',
	'timeline-filter',
	'timeline-count',
	'timeline-strip',
	'timeline-keys',
	'timeline-actions',
	'explorer-form',
	'explorer-files',
	'plot-readout',
	'figure-key',
	'runoff-keys',
	'runoff-reader',
	'runoff-share',
	'row-link',
	'ask',
];
const CONTROLS = /^(?:input|select|textarea|form)$/;

/** What a text has no use for: it is left out with all that is in it. */
export function isUnwanted(element: Element): boolean {
	if (TAGS.has(element.tagName)) return true;
	if (['hidden', 'data-needs-script'].some((name) => attr(element, name) !== undefined))
		return true;
	if (CLASSES.some((name) => hasClass(element, name))) return true;
	// Inputs of tools are written by tool.ts; a form of any other kind says nothing by itself.
	return CONTROLS.test(element.tagName) && !hasClass(element, 'tool-form');
}
