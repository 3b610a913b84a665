import type { AstroIntegration } from 'astro';
import { vitePlugin } from './vite-plugin.ts';

const HELPER = '\0vite/preload-helper.js';

/** Parts of a few lines that most scripts share: one file, which every page has, and not one for each. */
const codeSplitting = {
	groups: [
		{
			name: 'shared',
			test: /preload-helper|\/widgets\/(?:copy\/element|tool\/(?:page-piece|reveal|saves-data))\.ts/,
		},
	],
};

/**
 * Leaves `import()` as it is. Vite calls a helper around each, which adds the style sheets and preloads the
 * scripts of what is imported: 750 bytes and a list of file names on every page. What is imported here on first
 * use brings its styles itself (`src/widgets/tool/sheet.ts`), and its scripts are asked for as soon as it comes.
 */
export function plainImports(): AstroIntegration {
	return vitePlugin({
		name: 'qt:plain-imports',
		enforce: 'pre',
		apply: 'build',
		configEnvironment: (name) =>
			name === 'client'
				? { build: { modulePreload: false, rolldownOptions: { output: { codeSplitting } } } }
				: undefined,
		load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
	});
}
