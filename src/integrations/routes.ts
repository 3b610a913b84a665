import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Addresses that are not articles. They are named here because the site's pages stand outside `srcDir`. */
const ROUTES = {
	'/data/[dataset].csv': '../pages/data/csv.ts',
	'/data/[dataset].json': '../pages/data/json.ts',
	'/data/index.json': '../pages/data/catalog.ts',
	'/data/figures/balance-sheet.json': '../pages/data/explorer.ts',
	'/data/figures/[figure].json': '../pages/data/figure.ts',
	// The language is the folder, as for pages: none or `en`.
	'/[...lang]/feed.xml': '../pages/feed.ts',
	'/[...lang]/llms.txt': '../pages/llms.ts',
	'/[...lang]/opensearch.xml': '../pages/opensearch.ts',
	'/[...lang]/site.webmanifest': '../pages/manifest.ts',
	'/[icon].png': '../pages/icon.ts',
	'/favicon.ico': '../pages/favicon.ts',
	'/robots.txt': '../pages/robots.ts',
	// Title and contents; src/integrations/booklet puts the chapters in.
	'/[...lang]/book': '../pages/book/book.astro',
	// For frames on other sites; src/components/embeds.ts lists the tools.
	'/[...lang]/embed/tools/runoff-calculator': '../pages/embed/runoff-calculator.astro',
	'/[...lang]/embed/tools/balance-sheet': '../pages/embed/balance-sheet.astro',
	'/[...lang]/embed/tools/bond-price': '../pages/embed/bond-price.astro',
	'/[...lang]/embed/tools/mortgage': '../pages/embed/mortgage.astro',
	'/[...lang]/embed/qe-vs-qt': '../pages/embed/qe-vs-qt.astro',
	'/[...lang]/embed/data': '../pages/embed/data.astro',
	'/[...lang]/embed/figures/[figure]': '../pages/embed/figure.astro',
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
