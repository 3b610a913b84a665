import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Addresses that are not articles. They are named here because the site's pages stand outside `srcDir`. */
const ROUTES = {
	'/data/[dataset].csv': '../pages/data/csv.ts',
	'/data/[dataset].json': '../pages/data/json.ts',
	// The language is the folder, as for pages: none or `en`.
	'/[...lang]/feed.xml': '../pages/feed.ts',
	'/[...lang]/llms.txt': '../pages/llms.ts',
	'/robots.txt': '../pages/robots.ts',
};

export function routes(): AstroIntegration {
	return {
		name: 'qt:routes',
		hooks: {
			'astro:config:setup': ({ injectRoute }) => {
				for (const [pattern, file] of Object.entries(ROUTES)) {
					const entrypoint = fileURLToPath(new URL(file, import.meta.url));
					injectRoute({ pattern, entrypoint, prerender: true });
				}
			},
		},
	};
}
