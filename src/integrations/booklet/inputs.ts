import {
	attr,
	create,
	type Element,
	findAll,
	hasClass,
	rename,
	replace,
	setAttr,
	setText,
	textOf,
} from '../html-tree.ts';

/** Turns the form of a tool into a list of what was put in: a name and a value each. */
export function writeInputs(chapter: Element): void {
	for (const element of findAll(chapter, () => true)) {
		const { tagName } = element;
		if (tagName === 'input' || tagName === 'select') replace(element, [valueOf(element)]);
		if (tagName === 'form' || tagName === 'fieldset') rename(element, 'div');
		if (tagName === 'fieldset') setAttr(element, 'class', 'book-inputs');
		if (tagName === 'legend') rename(element, 'p');
		if (tagName === 'label' && element.parentNode && 'tagName' in element.parentNode) {
			if (hasClass(element.parentNode, 'field')) rename(element, 'span');
			setAttr(element, 'for', undefined);
		}
	}
}

function valueOf(control: Element): Element {
	const value = create('b', { class: 'book-value' });
	const options = findAll(control, ({ tagName }) => tagName === 'option');
	const chosen = options.find((option) => attr(option, 'selected') !== undefined) ?? options[0];
	setText(value, chosen ? textOf(chosen) : (attr(control, 'value') ?? ''));
	return value;
}
