import type { AstroIntegration } from 'astro';
import { vitePlugin } from './vite-plugin.ts';

/**
 * Writes scripts in a language that every browser knows that the site supports: Astro would leave
 * whatever is newest. Styles are left as they are: what takes the place of `light-dark()` in older
 * browsers would not follow the theme that is chosen on the page.
 */
export function browserTarget(): AstroIntegration {
	return vitePlugin({
		name: 'qt:browser-target',
		configEnvironment: (name) =>
			name === 'client'
				? { build: { target: 'baseline-widely-available', cssTarget: 'esnext' } }
				: undefined,
	});
}
