/** Every input of a tool as its form control holds it. */
export function fieldTexts(input: object): Record<string, string> {
	return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, String(value)]));
}
