import { langOf } from '~/i18n/languages';
import { pageText, pieceIn } from '../tool/page-piece';
import { addSheet } from '../tool/sheet';
import { make } from './dom';
import { SearchForm } from './form';
import { searchStrings } from './strings';

const FORM = /<search-form[\s\S]*<\/search-form>/;
const SHEET = /<link rel="stylesheet" href="([^"]+)"/g;

let made: Promise<HTMLDialogElement> | undefined;

/**
 * Makes the dialog, out of the form and the style sheets of the search page: every page would otherwise carry
 * both along for the few readers who open it. Throws where they cannot be had.
 */
export function prepareDialog(searchPage: string): Promise<HTMLDialogElement> {
	made ??= fetchForm(searchPage).then(makeDialog);
	made.catch(() => (made = undefined));
	return made;
}

/** Opens the dialog with the field ready for typing. */
export async function openDialog(searchPage: string) {
	const dialog = await prepareDialog(searchPage);
	if (!dialog.open) dialog.showModal();
	const form = dialog.querySelector('search-form');
	if (form instanceof SearchForm) form.opened();
}

async function fetchForm(searchPage: string): Promise<Element> {
	const page = await pageText(searchPage);
	const form = pieceIn(page, FORM);
	if (!form) throw new Error(`${searchPage} holds no search form.`);
	await Promise.all(Array.from(page.matchAll(SHEET), ([, href = '']) => addSheet(href)));
	// A development server writes no sheets, but has them where they are imported.
	if (import.meta.env.DEV) await import('./search.css');
	// On the search page both stand side by side.
	form.querySelector('input')?.setAttribute('id', 'dialog-input');
	form.querySelector('label')?.setAttribute('for', 'dialog-input');
	form.setAttribute('data-more', '');
	return document.adoptNode(form);
}

function makeDialog(form: Element): HTMLDialogElement {
	const strings = searchStrings(langOf(document.documentElement.lang));
	const close = make(
		'button',
		{ type: 'button', class: 'button-quiet search-close', 'aria-keyshortcuts': 'Escape' },
		make('span', {}, strings.close),
		make('kbd', { 'aria-hidden': 'true' }, 'Esc'),
	);
	const hint = make(
		'p',
		{ class: 'search-hint', 'aria-hidden': 'true' },
		make('kbd', {}, '↑'),
		make('kbd', {}, '↓'),
		make('span', {}, strings.hintChoose),
		make('kbd', {}, 'Enter'),
		make('span', {}, strings.hintOpen),
	);
	const dialog = make(
		'dialog',
		{ class: 'search-dialog', 'aria-label': strings.label },
		form,
		make('div', { class: 'search-foot' }, hint, close),
	);
	document.body.append(dialog);
	close.addEventListener('click', () => dialog.close());
	closeByHand(dialog);
	return dialog;
}

/** Esc, a press on the backdrop, and a result that may be on this same page. */
function closeByHand(dialog: HTMLDialogElement) {
	dialog.addEventListener('keydown', (event) => {
		// A search field would take the first Esc to empty itself.
		if (event.key !== 'Escape' || event.isComposing) return;
		event.preventDefault();
		dialog.close();
	});
	let pressed: EventTarget | null = null;
	dialog.addEventListener('pointerdown', ({ target }) => (pressed = target));
	dialog.addEventListener('click', ({ target }) => {
		// The dialog itself is hit only beside its content, on the backdrop; a drag may end there.
		const isBackdrop = target === dialog && pressed === dialog;
		const link = (target as Element).closest('.search-outcome a');
		if (isBackdrop || (link && !link.hasAttribute('data-query'))) dialog.close();
	});
}
