/** A text as YAML takes it, also inside brackets: in quotes where anything in it could mean something else. */
export function scalar(text: string): string {
	const isPlain = /^[\p{L}\p{N}（「][^:#,[\]{}"'\\&*!|>%@`]*$/u.test(text) && text.trim() === text;
	const isNumberOrWord = /^(?:[\d.+-]+|\d{4}-.*|true|false|null|yes|no|on|off|~)$/i.test(text);
	return isPlain && !isNumberOrWord ? text : JSON.stringify(text);
}

export function list(ids: readonly string[]): string {
	return `[${ids.join(', ')}]`;
}

/** A field in both languages. */
export function both(field: string, { zh, en }: { zh: string; en: string }): string {
	return `${field}:\n  zh: ${scalar(zh)}\n  en: ${scalar(en)}\n`;
}

/** `name: value`, or nothing where there is no value. */
export function line(name: string, value: string): string {
	return value === '' ? '' : `${name}: ${value}\n`;
}
