import type { LinkIssue } from '../issue.ts';
import type { LinkedSite } from '../linked-site.ts';

/** Pages whose content stands elsewhere under an address of its own, or nowhere. */
const OTHERS = /^\/(?:en\/)?(?:404\.html|embed\/)/;

/** Each page names its own address as canonical where that is known; an embed that of its page. */
export function canonical({
	pages,
	links,
	origin,
	base,
	isPublic,
	fileOf,
}: LinkedSite): LinkIssue[] {
	return pages.flatMap((page) => {
		const named = links
			.filter((link) => link.page === page && link.rel === 'canonical')
			.map(({ address }) => address);
		const own = `${origin}${base}${page.path.slice(1)}`;
		const wanted = isPublic ? [own] : [];
		if (OTHERS.test(page.path) ? named.length <= 1 : named.join() === wanted.join()) return [];
		const found = named.join(', ') || 'none';
		return [
			{ file: fileOf(page), found, message: `canonical is to be ${wanted[0] ?? 'left out'}.` },
		];
	});
}
