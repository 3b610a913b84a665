import { mkdir, writeFile } from 'node:fs/promises';
import { movedPageHtml } from './page.ts';
import { movedPagesOf } from './records.ts';

interface Site {
	/** The built folder. */
	dir: URL;
	/** Root of the project, whose records say which pages have moved. */
	project: string;
	/** Public origin of the site; '' where it is not known. */
	site: string;
	base: string;
}

/**
 * Leaves a page at each old address that leads to the new one, on any host. The content check has made
 * sure that nothing else stands there.
 */
export async function writeMovedPages({ dir, project, site, base }: Site): Promise<void> {
	for (const { lang, from, to } of movedPagesOf(project, base)) {
		const folder = new URL(from.slice(base.length), dir);
		await mkdir(folder, { recursive: true });
		const canonical = site ? new URL(to.replace(/#.*/, ''), site).href : undefined;
		// Fails where there is a file after all.
		await writeFile(new URL('index.html', folder), movedPageHtml({ lang, to, canonical }), {
			flag: 'wx',
		});
	}
}
