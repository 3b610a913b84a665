import { resolved } from './resolve.ts';

/** What the lockfile says of one package. */
export interface Entry {
	version?: string;
	resolved?: string;
	integrity?: string;
	license?: string;
	dev?: boolean;
	optional?: boolean;
	link?: boolean;
	os?: string[];
	cpu?: string[];
	hasInstallScript?: boolean;
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
}

export interface Lockfile {
	packages: Record<string, Entry>;
}

/** Names of systems and processors in the names of packages, with what npm calls them. */
const SYSTEMS = names('android darwin freebsd linux openharmony win32 netbsd openbsd sunos aix');
SYSTEMS.set('windows', 'win32');
const PROCESSORS = names('arm64 arm x64 ia32 ppc64 riscv64 s390x loong64 mips64el wasm32');

/**
 * The entries that npm has left out: optional platform packages which some package asks for and the
 * lockfile does not name. `npm ci` would refuse the lockfile for them on another system.
 */
export function missingPlatforms({ packages }: Lockfile): Record<string, Entry> {
	const missing: Record<string, Entry> = {};
	for (const [path, entry] of Object.entries(packages)) {
		if (path === '') continue;
		for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
			if (resolved(packages, path, name)) continue;
			missing[`node_modules/${name}`] = {
				version,
				...(entry.dev ? { dev: true } : {}),
				optional: true,
				...platformOf(name),
			};
		}
	}
	return missing;
}

/** The lockfile with further entries, sorted as npm does. */
export function withEntries<File extends Lockfile>(file: File, added: Record<string, Entry>): File {
	const all = Object.entries({ ...file.packages, ...added });
	return { ...file, packages: Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** System and processor that a platform package's name says, such as `…-linux-arm64-musl`. */
export function platformOf(name: string): Pick<Entry, 'os' | 'cpu'> {
	const words = name.split(/[-/]/);
	const [os, cpu] = [SYSTEMS, PROCESSORS].map((known) =>
		words.flatMap((word) => known.get(word) ?? []),
	);
	return { ...(os?.length ? { os } : {}), ...(cpu?.length ? { cpu } : {}) };
}

function names(list: string): Map<string, string> {
	return new Map(list.split(' ').map((name) => [name, name]));
}
