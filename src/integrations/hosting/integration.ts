import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { apacheFile } from '../../lib/hosting/apache';
import { caddyFile } from '../../lib/hosting/caddy';
import { headersFile, redirectsFile } from '../../lib/hosting/headers-file';
import { nginxFile } from '../../lib/hosting/nginx';
import type { HostedSite } from '../../lib/hosting/site';
import { htmlFiles } from '../html-files';
import { movedPagesOf } from '../moved-pages/records';
import { inlineHashes } from '../security-policy';
import { foldersOf } from './folders';

/** Writes what tells servers which headers to send, beside the finished pages. */
export function hosting(): AstroIntegration {
	let base = '/';
	let project = '';
	return {
		name: 'qt:hosting',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
				project = fileURLToPath(config.root);
			},
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				const site: HostedSite = {
					base,
					scripts: await scriptsOf(root),
					moved: movedPagesOf(project, base),
				};
				const files = (await Array.fromAsync(glob('**/*', { cwd: root }))).map((file) =>
					file.replaceAll(sep, '/'),
				);
				const { pages, closed } = foldersOf(files);
				const written = {
					_headers: headersFile(site, pages),
					_redirects: redirectsFile(site),
					'.htaccess': apacheFile(site, closed),
					'_hosting/nginx.conf': nginxFile(site),
					'_hosting/Caddyfile': caddyFile(site),
				};
				for (const [name, text] of Object.entries(written)) {
					await mkdir(dirname(join(root, name)), { recursive: true });
					await writeFile(join(root, name), text);
				}
			},
		},
	};
}

/** Hashes of the inline scripts of all pages, each once. */
async function scriptsOf(root: string): Promise<string[]> {
	const found = new Set<string>();
	for (const file of await htmlFiles(root)) {
		for (const hash of inlineHashes(await readFile(file, 'utf8')).scripts) found.add(hash);
	}
	return [...found].sort();
}
