import type { Content } from '../content.ts';
import type { Issue } from '../issue.ts';

/** No two pages of a language have the same address, as `x.mdx` and `x/index.mdx` would. */
export function checkAddresses({ pages }: Content): Issue[] {
	const first = new Map<string, string>();
	return pages.flatMap(({ lang, slug, file }) => {
		const known = first.get(`${lang}/${slug}`);
		if (known === undefined) {
			first.set(`${lang}/${slug}`, file);
			return [];
		}
		const message = `has the address "/${slug}" of ${known}. Allowed: an address that no other page has.`;
		return [{ file, field: 'page', message }];
	});
}
