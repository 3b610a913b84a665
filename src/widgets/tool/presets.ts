/** Fills the form with a query's values, as if the reader had typed them. */
export function fillForm(form: HTMLFormElement, query: URLSearchParams) {
	for (const [name, value] of query) {
		const control = form.elements.namedItem(name);
		if (control && 'value' in control) control.value = value;
	}
	form.dispatchEvent(new Event('input'));
}

/** Makes each preset's button set the inputs that it names. */
export function connectPresets(root: ParentNode, form: HTMLFormElement) {
	for (const button of presetsOf(root)) {
		button.addEventListener('click', () => fillForm(form, queryOf(button)));
	}
}

/** Marks the preset whose values are the form's; after a change by hand none is. */
export function markPreset(root: ParentNode, fields: Record<string, string>) {
	for (const button of presetsOf(root)) {
		const isOn = [...queryOf(button)].every(([name, value]) => fields[name] === value);
		button.setAttribute('aria-pressed', String(isOn));
	}
}

const presetsOf = (root: ParentNode) =>
	root.querySelectorAll<HTMLButtonElement>('button[data-preset]');

function queryOf(button: HTMLButtonElement): URLSearchParams {
	return new URLSearchParams(button.dataset['preset']);
}
