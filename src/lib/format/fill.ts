/** Puts values in the place of `{name}` in a text; a name without a value stays as it stands. */
export function fill(template: string, values: Record<string, string>): string {
	// One pass, so that a value that itself holds braces is never filled again.
	return template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
