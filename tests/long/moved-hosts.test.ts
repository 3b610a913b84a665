import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apacheFile } from '~/lib/hosting/apache';
import { caddyFile } from '~/lib/hosting/caddy';
import { nginxFile } from '~/lib/hosting/nginx';
import { type Host, host, isInstalled, SERVERS } from '../support/hosts/servers.ts';

const cases = Object.entries(SERVERS).flatMap(([name, server]) =>
	['/', '/qt/kb/'].map((base) => ({ name, server, base })),
);

describe.each(cases)('pages that have moved, by $name under $base', ({ server, base }) => {
	const folder = mkdtempSync(join(tmpdir(), 'moved-'));
	let site: Host | undefined;
	beforeAll(async () => {
		const moved = [
			{ from: `${base}faq/old/`, to: `${base}faq/new/` },
			{ from: `${base}en/faq/old/`, to: `${base}en/faq/#new` },
		];
		const facts = { base, scripts: [], moved };
		chmodSync(folder, 0o755);
		mkdirSync(join(folder, '_hosting'));
		writeFileSync(join(folder, '_hosting/nginx.conf'), nginxFile(facts));
		writeFileSync(join(folder, '_hosting/Caddyfile'), caddyFile(facts));
		writeFileSync(join(folder, '.htaccess'), apacheFile(facts, ['_hosting']));
		if (isInstalled(server)) site = await host(server, folder, base);
	});
	afterAll(async () => {
		await site?.close();
		rmSync(folder, { recursive: true });
	});

	it.skipIf(!isInstalled(server)).each([
		['faq/old/', 'faq/new/'],
		['faq/old', 'faq/new/'],
		['faq/old/?years=5&x=%3Cb%3E', 'faq/new/?years=5&x=%3Cb%3E'],
		['en/faq/old/', 'en/faq/#new'],
	])('%s is %s', async (from, to) => {
		const response = await fetch(site!.origin + base + from, { redirect: 'manual' });
		expect(response.status).toBe(301);
		const { origin, pathname, search, hash } = new URL(
			response.headers.get('Location')!,
			site!.origin,
		);
		expect(origin).toBe(site!.origin);
		expect(pathname + search + hash).toBe(base + to);
	});

	it.skipIf(!isInstalled(server)).each(['faq/older/', 'faq/old/er/', 'x/faq/old/', 'faqXold/'])(
		'%s leads nowhere',
		async (path) => {
			const response = await fetch(site!.origin + base + path, { redirect: 'manual' });
			expect(response.status).toBe(404);
		},
	);
});
