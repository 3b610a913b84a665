import { rename, rmdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Puts the English page for unknown addresses where hosts look for it: `en/404.html`, like `404.html`
 * at the root. Astro knows only the latter by name and makes a folder of the other.
 */
export function notFound(): AstroIntegration {
	return {
		name: 'qt:not-found',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const file = (name: string) => fileURLToPath(new URL(name, dir));
				await rename(file('en/404/index.html'), file('en/404.html'));
				await rmdir(file('en/404'));
			},
		},
	};
}
