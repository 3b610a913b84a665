import type { LinkIssue } from '../issue.ts';
import type { LinkedSite } from '../linked-site.ts';

/** `url(…)` of style sheets; quoted addresses of scripts that begin at the root or beside the file. */
const IN_STYLES = /url\(\s*["']?([^"')]+)["']?\s*\)/g;
const IN_SCRIPTS = /["'`]((?:\/|\.\.?\/)[\w./-]+\.\w+)["'`]/g;

/** Every file that a style sheet or script of ours names is there, and nothing of another origin is. */
export function namedInAssets(site: LinkedSite): LinkIssue[] {
	return site.texts(/^_astro\/.*\.(?:css|js)$/).flatMap(([file, text]) => {
		const pattern = file.endsWith('.css') ? IN_STYLES : IN_SCRIPTS;
		return [...text.matchAll(pattern)].flatMap(([, address = '']) => {
			if (/^(?:data:|#)/.test(address)) return [];
			const url = new URL(address, `${site.origin}${site.base}${file}`);
			const path = site.inner(url);
			if (path !== undefined && site.answers(path)) return [];
			return [{ file, found: address, message: 'does not exist under the base path.' }];
		});
	});
}
