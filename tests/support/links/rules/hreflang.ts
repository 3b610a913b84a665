import { attr } from '../../site.ts';
import type { LinkIssue } from '../issue.ts';
import type { LinkedSite } from '../linked-site.ts';

/** Pages in several languages name each other, and the default language for everybody else. */
export function hreflang({ links, inner }: LinkedSite): LinkIssue[] {
	const named = links.filter(
		({ rel, element }) => rel === 'alternate' && attr(element, 'hreflang') !== undefined,
	);
	const key = (from: string, lang: string, to: string) => `${from} ${lang} ${to}`;
	const pairs = new Set(
		named.map(({ page, element, url }) =>
			key(page.path, attr(element, 'hreflang')!, inner(url) ?? ''),
		),
	);
	return named.flatMap(({ page, file, line, element, address, url }) => {
		const lang = attr(element, 'hreflang')!;
		const to = inner(url) ?? '';
		const isRight =
			lang === 'x-default'
				? !to.startsWith('/en/')
				: (lang === 'en') === to.startsWith('/en/') && pairs.has(key(to, page.lang, page.path));
		return isRight
			? []
			: [
					{
						file,
						line,
						found: address,
						message: `${lang}: that page does not name this one back.`,
					},
				];
	});
}
