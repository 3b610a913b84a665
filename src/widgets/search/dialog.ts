import { SearchForm } from './form';

/** Opens the dialog that the opener's template holds; makes it on first use. */
export function openDialog(opener: HTMLElement) {
	const dialog = document.querySelector<HTMLDialogElement>('.search-dialog') ?? makeDialog(opener);
	if (!dialog.open) dialog.showModal();
	const form = dialog.querySelector('search-form');
	if (form instanceof SearchForm) form.input.select();
}

function makeDialog(opener: HTMLElement): HTMLDialogElement {
	const template = opener.querySelector('template') as HTMLTemplateElement;
	const content = document.importNode(template.content, true);
	const dialog = content.querySelector('dialog') as HTMLDialogElement;
	document.body.append(content);
	dialog.querySelector('.search-close')?.addEventListener('click', () => dialog.close());
	dialog.addEventListener('click', (event) => {
		// A click on the dialog itself is one on its backdrop; a result on this same page closes it too.
		const isLink = (event.target as Element).closest('[data-search-results] a');
		if (event.target === dialog || isLink) dialog.close();
	});
	return dialog;
}
