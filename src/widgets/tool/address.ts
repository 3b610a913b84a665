/** Address of the page where what is shown stands in full, with its state; an embed names that page. */
export function fullAddress(query: string): string {
	const path = document.documentElement.dataset['page'] ?? location.pathname;
	const address = new URL(path, location.href);
	address.search = query;
	return address.href;
}

/** Elements that keep the query which leads back to what they show in `data-state`. */
const STATEFUL = '.tool, .comparison, .explorer.is-full';

/** Calls back with that query, now and after each change; nothing happens where there is no such element. */
export function followState(tool: Element | null | undefined, tell: (query: string) => void) {
	if (!(tool instanceof HTMLElement)) return;
	const read = () => tell(tool.dataset['state'] ?? '');
	new MutationObserver(read).observe(tool, { attributeFilter: ['data-state'] });
	read();
}

/** The tool around an element, or else that of the page. */
export function toolOf(element: Element): Element | null {
	return element.closest(STATEFUL) ?? document.querySelector(STATEFUL);
}
