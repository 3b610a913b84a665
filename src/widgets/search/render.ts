import type { SearchResult } from './pagefind';
import type { SearchStrings } from './strings';

interface Outcome {
	state: string;
	results: SearchResult[];
	count: number;
	query: string;
}

/** Writes an outcome into its container: the list, the count that is read aloud, ways on where there is none. */
export function renderResults(
	container: HTMLElement,
	outcome: Outcome,
	strings: SearchStrings,
	ways: { glossary: string; faq: string },
) {
	const status = container.querySelector('.search-status') as HTMLElement;
	const list = container.querySelector('[data-search-results]') as HTMLElement;
	list.replaceChildren(...outcome.results.map(resultItem));
	status.textContent = statusText(outcome, strings);
	container.querySelector('.search-ways')?.remove();
	if (outcome.state === 'error') {
		container.append(waysOn([button(strings.retry)]));
	} else if (outcome.state === 'done' && outcome.count === 0) {
		container.append(waysOn([link(ways.glossary, strings.glossary), link(ways.faq, strings.faq)]));
	}
}

function statusText({ state, count, query }: Outcome, strings: SearchStrings): string {
	if (state === 'error') return strings.error;
	if (state !== 'done') return '';
	if (count === 0) return strings.none.replace('{q}', () => query.trim().slice(0, 60));
	return count === 1 ? strings.countOne : strings.count.replace('{n}', String(count));
}

function resultItem({ url, title, excerpt }: SearchResult): HTMLLIElement {
	const item = document.createElement('li');
	const anchor = link(url, title);
	const text = document.createElement('p');
	text.append(...markedText(excerpt));
	item.append(anchor, text);
	return item;
}

/** Text and `<mark>` of an excerpt, and nothing else that may be in it. */
function markedText(excerpt: string): Node[] {
	const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
	return [...body.childNodes].map((node) => {
		const text = node.textContent ?? '';
		if (node.nodeName !== 'MARK') return document.createTextNode(text);
		const mark = document.createElement('mark');
		mark.textContent = text;
		return mark;
	});
}

function waysOn(children: Node[]): HTMLElement {
	const ways = document.createElement('p');
	ways.className = 'search-ways';
	ways.append(...children);
	return ways;
}

function link(address: string, text: string): HTMLAnchorElement {
	const anchor = document.createElement('a');
	anchor.href = address;
	anchor.textContent = text;
	return anchor;
}

function button(text: string): HTMLButtonElement {
	const element = document.createElement('button');
	element.type = 'button';
	element.className = 'button';
	element.dataset['retry'] = '';
	element.textContent = text;
	return element;
}
