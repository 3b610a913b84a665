/** Moves the focus up and down through a field and all the links below it. */
export function moveByArrow(event: KeyboardEvent, root: HTMLElement, field: HTMLElement) {
	if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
	// While characters are composed the arrows choose among them; among types they have done so.
	const target = event.target as Element;
	if (event.isComposing || event.defaultPrevented) return;
	const links = [...root.querySelectorAll<HTMLElement>('a[href]')].filter((link) =>
		link.checkVisibility(),
	);
	const stops = [field, ...links];
	const next =
		event.key === 'ArrowDown'
			? stops.find((stop) => isBefore(target, stop))
			: stops.findLast((stop) => isBefore(stop, target));
	if (!next) return;
	event.preventDefault();
	next.focus();
}

function isBefore(one: Element, other: Element): boolean {
	return Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
}
