import { classesOf, type Element, hasClass } from '../html-tree.ts';

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
const CLASSES = new Set([
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
]);
const MARKS = new Set(['hidden', 'data-needs-script']);
const CONTROLS = /^(?:input|select|textarea|form)$/;

/** What a text has no use for: it is left out with all that is in it. */
export function isUnwanted(element: Element): boolean {
	if (TAGS.has(element.tagName)) return true;
	if (element.attrs.some(({ name }) => MARKS.has(name))) return true;
	if (classesOf(element).some((name) => CLASSES.has(name))) return true;
	// Inputs of tools are written by tool.ts; a form of any other kind says nothing by itself.
	return CONTROLS.test(element.tagName) && !hasClass(element, 'tool-form');
}
