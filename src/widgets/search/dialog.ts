import { SearchForm } from './form';

/** Opens the dialog that the opener's template holds; makes it on first use. */
export function openDialog(opener: HTMLElement) {
	const dialog = document.querySelector<HTMLDialogElement>('.search-dialog') ?? makeDialog(opener);
	if (!dialog.open) dialog.showModal();
	const form = dialog.querySelector('search-form');
	if (form instanceof SearchForm) form.opened();
}

function makeDialog(opener: HTMLElement): HTMLDialogElement {
	const template = opener.querySelector('template') as HTMLTemplateElement;
	const content = document.importNode(template.content, true);
	const dialog = content.querySelector('dialog') as HTMLDialogElement;
	document.body.append(content);
	dialog.querySelector('.search-close')?.addEventListener('click', () => dialog.close());
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
		// A result may be on this same page.
		const link = (target as Element).closest('.search-outcome a');
		if (isBackdrop || (link && !link.hasAttribute('data-query'))) dialog.close();
	});
	return dialog;
}
