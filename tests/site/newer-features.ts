/** Day on which the list was last compared with what browsers can do (ISO date). */
export const JUDGED_ON = '2026-11-22';

/**
 * What the site uses that is not yet Baseline widely available, by its name in the package
 * `web-features`, and what a reader has where a browser lacks it.
 */
export const NEWER_FEATURES: Readonly<Record<string, string>> = {
	'accent-color': 'checked boxes have the color of the system',
	autocapitalize: 'a phone may write a capital; search takes both',
	'content-visibility': 'a long list is laid out at once; for what is folded see details-content',
	'cross-document-view-transitions': 'pages change without a fade',
	cursor: 'a screen that is touched shows no cursor',
	'details-content':
		'on paper the FAQ and the timeline are unfolded by script; a figure keeps its drawing, its table is left folded',
	'field-sizing': 'on paper a field is as wide as on the screen',
	'font-family-ui': 'the next font of the list',
	'forced-colors': 'such a browser forces no colors that could be kept out',
	'hanging-punctuation': 'marks at the end of a line stay inside it',
	'input-event': 'search also looks for what an input method has not finished',
	'keyboard-events': 'Esc and arrows act while an input method is open',
	marker: 'marks of lists have the color of the text',
	'overscroll-behavior': 'the page may scroll when a menu has come to its end',
	'page-breaks': 'on paper a heading may stand at the foot of a page',
	'page-setup': 'the margins of the printer, without heads of pages',
	popover: 'opens by the same button; iOS before 18.3 does not close it by a tap beside it',
	'print-color-adjust': 'on paper some surfaces stay white; patterns and words say the same',
	requestidlecallback: 'a figure wakes by a timer',
	'scrollbar-width': 'the row of search types shows a scrollbar',
	'text-autospace': 'Chinese and Latin stand without a gap',
	'text-size-adjust': 'a phone that is turned may choose a larger text',
	'text-spacing-trim': 'full-width marks at the start of a line keep their space',
	'text-wrap-pretty': 'a last line may be a single word',
	'user-select': 'letters of the strip may be marked while a period is dragged',
	'widows-orphans': 'on paper one line of a paragraph may stand alone',
};
