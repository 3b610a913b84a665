import type { Stretch } from './outcome';

/** An element with attributes and content; text is always text. */
export function make<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Record<string, string> = {},
	...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...content);
	return element;
}

/** Text with its marked stretches in `<mark>`. */
export function marked(stretches: readonly Stretch[]): (Node | string)[] {
	return stretches.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
}

/**
 * Brings a list in step with what it should show: an item that stays keeps its element, so that nothing
 * flickers and only what changed moves.
 */
export function updateList<T>(
	list: HTMLElement,
	items: readonly T[],
	keyOf: (item: T) => string,
	fill: (element: HTMLLIElement, item: T) => void,
) {
	const old = new Map(
		[...list.children].map((child) => [(child as HTMLElement).dataset['key'], child]),
	);
	items.forEach((item, at) => {
		const key = keyOf(item);
		const element = (old.get(key) ?? make('li', { 'data-key': key })) as HTMLLIElement;
		old.delete(key);
		fill(element, item);
		if (list.children[at] !== element) list.insertBefore(element, list.children[at] ?? null);
	});
	for (const gone of old.values()) gone.remove();
}

/** A query as it may stand in a sentence: short, on one line, without signs that cannot be seen. */
export function shortQuery(query: string): string {
	const text = query
		.slice(0, 200)
		.replace(/[\p{C}\s]+/gu, ' ')
		.trim();
	const characters = [...text];
	return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : text;
}
