import type { LinkIssue } from '../issue.ts';
import type { LinkedSite } from '../linked-site.ts';

const FILES = /(?:^|\/)(?:[\w-]+\.xml|llms[\w-]*\.txt|robots\.txt|[\w-]+\.md|site\.webmanifest)$/;
const JSON_LD = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;

/** Every address with the own origin in feeds, sitemap, manifest, llms.txt, Markdown and JSON-LD answers. */
export function namedInFiles(site: LinkedSite): LinkIssue[] {
	const files = site.texts(FILES);
	const data = site
		.texts(/\.html$/)
		.map(([file, html]): [string, string] => [
			file,
			[...html.matchAll(JSON_LD)].map(([, json]) => json).join('\n'),
		]);
	return [...files, ...data].flatMap(([file, text]) =>
		addressesIn(text, site.origin).flatMap(({ address, line }) => {
			const url = new URL(address);
			const path = site.inner(url);
			const known = site.ids.get(path ?? '');
			const id = decodeURIComponent(url.hash.slice(1));
			if (path === undefined) {
				return [{ file, line, found: address, message: `leaves the base path ${site.base}.` }];
			}
			if (!site.answers(path)) return [{ file, line, found: address, message: 'does not exist.' }];
			if (id && known && !known.includes(id) && !file.endsWith('.html')) {
				return [{ file, line, found: address, message: 'has no such anchor.' }];
			}
			return [];
		}),
	);
}

/** Addresses of an origin in a text, with their lines; templates such as `{searchTerms}` are left out. */
function addressesIn(text: string, origin: string): { address: string; line: number }[] {
	return text
		.split('\n')
		.flatMap((content, index) =>
			[...content.matchAll(/https?:\/\/[^\s"'<>()\\\]]+/g)].map(([address]) => ({
				address: address.replaceAll('&amp;', '&'),
				line: index + 1,
			})),
		)
		.filter(({ address }) => address.startsWith(`${origin}/`) && !address.includes('{'));
}
