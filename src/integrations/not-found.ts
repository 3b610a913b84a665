import { rename, rmdir } from 'node:fs/promises';

/**
 * Puts the English page for unknown addresses where hosts look for it: `en/404.html`, like `404.html`
 * at the root. Astro knows only the latter by name and makes a folder of the other.
 */
export async function moveNotFound(dir: URL): Promise<void> {
	await rename(new URL('en/404/index.html', dir), new URL('en/404.html', dir));
	await rmdir(new URL('en/404', dir));
}
