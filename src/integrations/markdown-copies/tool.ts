import { codeSpan } from '../../lib/markdown/escape.ts';
import { attr, type Element, findAll, textOf } from '../html-tree.ts';
import { inline } from './inline.ts';
import type { Place } from './place.ts';
import { STRINGS } from './strings.ts';

/** The inputs of a tool by group: label, parameter and default of each, and how to give others. */
export function toolInputs(form: Element, place: Place): string[] {
	const groups = findAll(form, ({ tagName }) => tagName === 'fieldset');
	const blocks = groups.flatMap((group) => {
		const [legend] = findAll(group, ({ tagName }) => tagName === 'legend');
		const controls = findAll(group, ({ tagName }) => /^(?:input|select)$/.test(tagName));
		if (controls.length === 0) return [];
		const lines = controls.map((control) => `- ${input(control, group, place)}`);
		return [...(legend ? [`**${inline(legend, place)}**`] : []), lines.join('\n')];
	});
	const [first] = findAll(form, ({ tagName }) => /^(?:input|select)$/.test(tagName));
	if (!first) return blocks;
	const example = `${place.url}?${attr(first, 'name')}=${defaultOf(first)}`;
	return [...blocks, `${STRINGS.defaults[place.lang]}${codeSpan(example)}`];
}

function input(control: Element, group: Element, place: Place): string {
	const id = attr(control, 'id');
	const [label] = findAll(group, (element) => id !== undefined && attr(element, 'for') === id);
	const name = label ? `${inline(label, place)} ` : '';
	const value = codeSpan(defaultOf(control));
	const choices = optionsOf(control)
		.map((option) => `${codeSpan(attr(option, 'value') ?? '')} ${textOf(option).trim()}`)
		.join(STRINGS.comma[place.lang]);
	const rest = choices ? ` (${STRINGS.choices[place.lang]}${choices})` : '';
	const hint = attr(control, 'aria-describedby');
	const [note] = findAll(group, (element) => hint !== undefined && attr(element, 'id') === hint);
	const range = note ? ` — ${inline(note, place)}` : '';
	return `${name}${codeSpan(attr(control, 'name') ?? '')}${STRINGS.colon[place.lang]}${value}${rest}${range}`;
}

function optionsOf(control: Element): Element[] {
	return findAll(control, ({ tagName }) => tagName === 'option');
}

function defaultOf(control: Element): string {
	const options = optionsOf(control);
	const chosen = options.find((option) => attr(option, 'selected') !== undefined) ?? options[0];
	return attr(chosen ?? control, 'value') ?? '';
}
