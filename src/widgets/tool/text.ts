/** Writes a text where it differs: a live region announces whatever is written into it. */
export function setText(root: ParentNode | null, selector: string, text: string) {
	const element = root?.querySelector(selector);
	if (element && element.textContent !== text) element.textContent = text;
}
