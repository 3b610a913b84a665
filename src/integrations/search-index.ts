import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's own interfaces, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

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
				const { files, errors: unwritten } = await index.getFiles();
				await close();
				const problems = [...added.errors, ...unwritten];
				if (problems.length > 0) throw new Error(`Search index: ${problems.join('; ')}`);
				for (const { path, content } of files.filter(({ path }) => !UNUSED.test(path))) {
					const file = join(root, 'pagefind', path);
					await mkdir(dirname(file), { recursive: true });
					await writeFile(file, content);
				}
				logger.info(`search index of ${added.page_count} pages`);
			},
		},
	};
}
