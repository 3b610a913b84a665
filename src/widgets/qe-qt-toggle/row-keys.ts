/** Where each key leads from a row: given the place of that row and of the last one. */
const MOVES: Record<string, (at: number, last: number) => number> = {
	ArrowUp: (at) => Math.max(0, at - 1),
	ArrowDown: (at, last) => Math.min(last, at + 1),
	Home: () => 0,
	End: (_, last) => last,
};

/** Lets the arrow keys go from the link in a row's header to that of another row. */
export function connectRowKeys(root: HTMLElement) {
	root.addEventListener('keydown', (event) => {
		const links = [...root.querySelectorAll<HTMLElement>('.row-link')];
		const at = links.indexOf(event.target as HTMLElement);
		const move = MOVES[event.key];
		const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
		if (at < 0 || !move || !isPlain) return;
		event.preventDefault();
		const link = links[move(at, links.length - 1)];
		link?.focus({ preventScroll: true });
		// The row and not only its link, with room above for what stays at the top of the page.
		link?.closest('tr')?.scrollIntoView({ block: 'nearest' });
	});
}
