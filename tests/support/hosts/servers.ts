import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { findProgram, freePort, start } from './program.ts';

/** A build behind a real server, with the configuration that `deploy/` holds for it. */
export interface Host {
	origin: string;
	close: () => Promise<void>;
}

/** What a server needs around the file in `deploy/` to run in the foreground, for any user, on a port of its own. */
interface Server {
	program: string;
	file: string;
	/** The address that the file in `deploy/` names, and what it is replaced with. */
	listens: (port: number) => [named: string, instead: string];
	/** Text of the main configuration, and the arguments that name it. `folder` is for what the server writes. */
	around: (site: string, folder: string, port: number) => { main: string; args: string[] };
}

const nginx: Server = {
	program: 'nginx',
	file: 'deploy/nginx.conf',
	listens: (port) => ['listen 80;', `listen 127.0.0.1:${port};`],
	around: (site, folder) => ({
		args: ['-c', join(folder, 'main.conf'), '-p', folder, '-e', join(folder, 'error.log')],
		main: [
			'daemon off;',
			'worker_processes 1;',
			// A worker of root would be somebody else, who may not read the build.
			userInfo().uid === 0 ? 'user root;' : '',
			`pid ${folder}/nginx.pid;`,
			'events {}',
			'http {',
			'access_log off;',
			...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
				(name) => `${name}_temp_path ${folder}/${name};`,
			),
			`include ${site};`,
			'}',
		].join('\n'),
	}),
};

const caddy: Server = {
	program: 'caddy',
	file: 'deploy/Caddyfile',
	listens: (port) => ['qt.example.org {', `http://127.0.0.1:${port} {`],
	around: (site, folder) => ({
		args: ['run', '--adapter', 'caddyfile', '--config', join(folder, 'main.conf')],
		main: `{\n\tadmin off\n}\nimport ${site}\n`,
	}),
};

const apache: Server = {
	program: 'apache2',
	file: 'deploy/apache.conf',
	listens: (port) => ['*:80', `127.0.0.1:${port}`],
	around: (site, folder, port) => ({
		args: ['-D', 'FOREGROUND', '-f', join(folder, 'main.conf')],
		main: [
			`ServerRoot ${folder}`,
			'ServerName 127.0.0.1',
			`Listen 127.0.0.1:${port}`,
			`PidFile ${folder}/apache.pid`,
			`ErrorLog ${folder}/error.log`,
			`DefaultRuntimeDir ${folder}`,
			`Mutex file:${folder} default`,
			'User daemon',
			'Group daemon',
			...['mpm_event', 'authz_core', 'alias', 'deflate', 'dir', 'filter', 'headers', 'mime'].map(
				(name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
			),
			'TypesConfig /etc/mime.types',
			`Include ${site}`,
		].join('\n'),
	}),
};

/** The servers that `deploy/` holds a configuration for, by name. */
export const SERVERS = { nginx, caddy, apache } as const;

/** Whether a server can be started on this machine. */
export function isInstalled({ program }: Server): boolean {
	return findProgram(program) !== undefined;
}

/** Starts a server with its file of `deploy/`, for a built folder in the place that its base path says. */
export async function host(server: Server, built: string, base: string): Promise<Host> {
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const folder = mkdtempSync(join(tmpdir(), `host-${server.program}-`));
	// Apache's workers are somebody else, where root starts it.
	chmodSync(folder, 0o755);
	const root = placed(built, base, folder);
	const site = join(folder, 'site.conf');
	writeFileSync(site, siteFile(server, port, join(root, base), root));
	const { main, args } = server.around(site, folder, port);
	writeFileSync(join(folder, 'main.conf'), main);
	const home = { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
	const { stop } = await start(findProgram(server.program)!, args, origin, home);
	return {
		origin,
		close: async () => {
			await stop();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}

/** The document root: the build itself, or a folder in which it lies under its base path. */
function placed(built: string, base: string, folder: string): string {
	if (base === '/') return built;
	const root = join(folder, 'root');
	const place = join(root, base).replace(/\/$/, '');
	mkdirSync(dirname(place), { recursive: true });
	symlinkSync(built, place);
	return root;
}

/** The file of `deploy/` with this machine's port and folders; nothing else of it is changed. */
function siteFile(server: Server, port: number, built: string, root: string): string {
	const [named, instead] = server.listens(port);
	const text = readFileSync(server.file, 'utf8');
	if (!text.includes(named)) throw new Error(`${server.file} does not hold "${named}".`);
	return text
		.replaceAll(named, instead)
		.replaceAll('/var/www/qt/_hosting', join(built, '_hosting'))
		.replaceAll(/\/var\/www\/qt(?=[;>\s])/g, root);
}
