import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { movedPageHtml } from './page';
import { movedPagesOf } from './records';

/**
 * Leaves a page at each old address that leads to the new one, on any host. The content check has made
 * sure that nothing else stands there.
 * @param origin public origin of the site; undefined where it is not known
 */
export function movedPages(origin: string | undefined): AstroIntegration {
	let base = '/';
	let project = '';
	return {
		name: 'qt:moved-pages',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
				project = fileURLToPath(config.root);
			},
			'astro:build:done': async ({ dir }) => {
				for (const { lang, from, to } of movedPagesOf(project, base)) {
					const folder = new URL(from.slice(base.length), dir);
					await mkdir(folder, { recursive: true });
					const canonical = origin && new URL(to.replace(/#.*/, ''), origin).href;
					// Fails where there is a file after all.
					await writeFile(new URL('index.html', folder), movedPageHtml({ lang, to, canonical }), {
						flag: 'wx',
					});
				}
			},
		},
	};
}
