/**
 * Gives the lockfile an entry for every optional platform package that npm has left out.
 *
 * npm writes only those that the registry at hand could answer for, and `npm ci` then refuses the
 * lockfile that `npm install` has just written. Run this after a change of dependencies:
 * `node scripts/complete-lockfile.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Entry {
	version?: string;
	dev?: boolean;
	optional?: boolean;
	os?: string[];
	cpu?: string[];
	optionalDependencies?: Record<string, string>;
}

const FILE = 'package-lock.json';
const SYSTEMS = [
	'android',
	'darwin',
	'freebsd',
	'linux',
	'openharmony',
	'win32',
	'netbsd',
	'openbsd',
	'sunos',
	'aix',
];
const PROCESSORS = [
	'arm64',
	'arm',
	'x64',
	'ia32',
	'ppc64',
	'riscv64',
	's390x',
	'loong64',
	'mips64el',
	'wasm32',
];

const lockfile = JSON.parse(readFileSync(FILE, 'utf8')) as { packages: Record<string, Entry> };
const { packages } = lockfile;
let added = 0;

for (const [path, entry] of Object.entries(packages)) {
	if (path === '') continue;
	for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
		if (isResolved(path, name)) continue;
		packages[`node_modules/${name}`] = {
			version,
			...(entry.dev ? { dev: true } : {}),
			optional: true,
			...platformOf(name),
		};
		added += 1;
	}
}

lockfile.packages = Object.fromEntries(
	Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(FILE, `${JSON.stringify(lockfile, null, 2)}\n`);
console.log(`${added} optional packages added to ${FILE}`);

/** Whether a package is found from the folder of another, as Node looks it up. */
function isResolved(from: string, name: string): boolean {
	const folders = from.split('/node_modules/');
	return [...folders.keys()]
		.map((index) => `${folders.slice(0, index + 1).join('/node_modules/')}/node_modules/${name}`)
		.concat(`node_modules/${name}`)
		.some((path) => path in packages);
}

/** System and processor that a platform package's name says, such as `…-linux-arm64-musl`. */
function platformOf(name: string): Pick<Entry, 'os' | 'cpu'> {
	const words = name.split(/[-/]/);
	const os = SYSTEMS.filter((system) => words.includes(system));
	const cpu = PROCESSORS.filter((processor) => words.includes(processor));
	return { ...(os.length > 0 ? { os } : {}), ...(cpu.length > 0 ? { cpu } : {}) };
}
