import { bookId } from '../../lib/book/chapters.ts';
import type { Numbers } from './links.ts';
import { append, attr, create, findAll, hasClass, type Parent, remove } from '../html-tree.ts';

const PREFIX = bookId('sources', ' ').trimEnd();

/** Makes one numbered list of the bibliography's groups: first what the book cites, in that order. */
export function numberSources(chapter: Parent, numbers: Numbers): void {
	const groups = findAll(chapter, (element) => hasClass(element, 'source-group'));
	const parent = groups[0]?.parentNode;
	if (!parent) throw new Error('The page of sources has no list to number.');
	const entries = groups
		.flatMap((group) => findAll(group, ({ tagName }) => tagName === 'li'))
		.map((entry) => ({ entry, id: (attr(entry, 'id') ?? '').slice(PREFIX.length) }));
	// Uncited ones get the numbers after the last.
	const cited = entries.filter(({ id }) => numbers.has(id));
	const rest = entries.filter(({ id }) => !numbers.has(id));
	const ordered = [...cited.sort((a, b) => numbers.of(a.id) - numbers.of(b.id)), ...rest];
	for (const group of groups) remove(group);
	const list = create('ol', { class: 'source-list book-sources' });
	append(
		list,
		ordered.map(({ entry }) => entry),
	);
	append(parent, [list]);
}
