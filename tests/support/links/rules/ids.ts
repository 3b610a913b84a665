import type { LinkIssue } from '../issue.ts';
import type { LinkedSite } from '../linked-site.ts';

/** No id stands twice on a page, and every id is ASCII, the same in an address as on the page. */
export function idsOnce({ pages, ids, fileOf }: LinkedSite): LinkIssue[] {
	return pages.flatMap((page) => {
		const all = ids.get(page.path) ?? [];
		const twice = all.filter((id, index) => all.indexOf(id) < index);
		const foreign = all.filter((id) => !/^[\w-]+$/.test(id));
		return [
			...twice.map((id) => ({ file: fileOf(page), found: id, message: 'is an id twice.' })),
			...foreign.map((id) => ({ file: fileOf(page), found: id, message: 'is no id in ASCII.' })),
		];
	});
}
