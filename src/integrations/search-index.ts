import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Builds the full-text index of the built pages into `pagefind/`, one per language. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'qt:search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const { index, errors } = await createIndex({ writePlayground: false });
				if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
				const root = fileURLToPath(dir);
				const added = await index.addDirectory({ path: root });
				const written = await index.writeFiles({ outputPath: `${root}/pagefind` });
				await close();
				const problems = [...added.errors, ...written.errors];
				if (problems.length > 0) throw new Error(`Search index: ${problems.join('; ')}`);
				logger.info(`search index of ${added.page_count} pages`);
			},
		},
	};
}
