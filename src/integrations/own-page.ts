import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { vitePlugin } from './vite-plugin.ts';

const OWN_PAGE = fileURLToPath(new URL('../starlight/Page.astro', import.meta.url));
const CALLER = /starlight\/dist\/routes\/common\.astro/;

/**
 * Puts `src/starlight/Page.astro` in the place of Starlight's page.
 *
 * Starlight lets single components be replaced, but its page itself always ships the theme's style
 * sheets, an inline style and a script for the sidebar's state. With a page of our own none of that
 * reaches a reader, while routing, language handling, contents and table of contents stay Starlight's.
 * Remove this when Starlight lets the page be replaced by configuration.
 */
export function ownPage(): AstroIntegration {
	return vitePlugin({
		name: 'qt:own-page',
		enforce: 'pre',
		resolveId(id, importer) {
			const isPage = id.endsWith('components/Page.astro');
			return isPage && importer && CALLER.test(importer) ? OWN_PAGE : undefined;
		},
	});
}
