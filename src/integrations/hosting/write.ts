import { glob, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { apacheFile } from '../../lib/hosting/apache.ts';
import { caddyFile } from '../../lib/hosting/caddy.ts';
import { headersFile, redirectsFile } from '../../lib/hosting/headers-file.ts';
import { nginxFile } from '../../lib/hosting/nginx.ts';
import type { HostedSite } from '../../lib/hosting/site.ts';
import { movedPagesOf } from '../moved-pages/records.ts';
import { foldersOf } from './folders.ts';

interface Hosting {
	/** The built folder. */
	root: string;
	/** Root of the project, whose records say which pages have moved. */
	project: string;
	base: string;
	/** Hashes of the inline scripts of all pages. */
	scripts: string[];
}

/** Writes what tells servers which headers to send, beside the finished pages. */
export async function writeHosting({ root, project, base, scripts }: Hosting): Promise<void> {
	const site: HostedSite = { base, scripts, moved: movedPagesOf(project, base) };
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
}
