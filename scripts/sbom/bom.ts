import { createHash } from 'node:crypto';
import type { Entry, Lockfile } from '../lockfile/complete.ts';
import { nameOf, resolved } from '../lockfile/resolve.ts';

interface Project {
	name: string;
	version: string;
	license: string;
}

interface Component {
	'bom-ref': string;
	type: 'application' | 'library';
	name: string;
	version: string;
	purl: string;
	scope?: 'required' | 'optional' | 'excluded';
	hashes?: { alg: string; content: string }[];
	licenses?: ({ license: { id: string } } | { expression: string })[];
	properties?: { name: string; value: string }[];
}

/** A bill of materials in the form of CycloneDX 1.5. */
export interface Bom {
	bomFormat: 'CycloneDX';
	specVersion: '1.5';
	serialNumber: string;
	version: 1;
	metadata: { timestamp: string; component: Component };
	components: Component[];
	dependencies: { ref: string; dependsOn: string[] }[];
}

/**
 * Every package that a lockfile names, for every platform. The same lockfile and time give the same text.
 *
 * @param time of the state described, ISO 8601
 */
export function billOfMaterials(project: Project, { packages }: Lockfile, time: string): Bom {
	const paths = Object.keys(packages).filter((path) => path !== '');
	const refOf = (path: string) => ref(nameOf(path), packages[path]!.version ?? '');
	const own: Component = {
		...identity(project.name, project.version, 'application'),
		...licenses(project.license),
	};
	// One package may stand in several folders; the first entry is the nearest to the root.
	const components = new Map(
		paths.map((path) => [refOf(path), path]).reverse() as [string, string][],
	);
	const dependsOn = new Map<string, Set<string>>([[own['bom-ref'], new Set()]]);
	for (const [path, entry] of Object.entries(packages)) {
		const from = path === '' ? own['bom-ref'] : refOf(path);
		const found = dependsOn.get(from) ?? new Set();
		for (const name of namesOf(entry)) {
			const target = resolved(packages, path, name);
			if (target) found.add(refOf(target));
		}
		dependsOn.set(from, found);
	}
	const content: Omit<Bom, 'serialNumber'> = {
		bomFormat: 'CycloneDX',
		specVersion: '1.5',
		version: 1,
		metadata: { timestamp: new Date(time).toISOString(), component: own },
		components: [...components.values()]
			.map((path) => component(path, packages[path]!))
			.sort(byRef),
		dependencies: [...dependsOn]
			.map(([name, refs]) => ({ ref: name, dependsOn: [...refs].sort() }))
			.sort((a, b) => (a.ref < b.ref ? -1 : 1)),
	};
	const { bomFormat, specVersion, ...rest } = content;
	return { bomFormat, specVersion, serialNumber: serialNumber(content), ...rest };
}

function component(path: string, entry: Entry): Component {
	const scope = entry.dev ? 'excluded' : entry.optional ? 'optional' : 'required';
	return {
		...identity(nameOf(path), entry.version ?? '', 'library'),
		// Excluded: it builds and tests the site, and no reader's browser receives it.
		scope,
		...(entry.integrity ? { hashes: [hash(entry.integrity)] } : {}),
		...licenses(entry.license),
		...(entry.dev ? { properties: [{ name: 'cdx:npm:package:development', value: 'true' }] } : {}),
	};
}

function identity(name: string, version: string, type: Component['type']) {
	const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
	return { 'bom-ref': ref(name, version), type, name, version, purl };
}

const ref = (name: string, version: string) => `${name}@${version}`;

function licenses(license?: string): Pick<Component, 'licenses'> {
	if (!license) return {};
	return {
		licenses: [/^[\w.+-]+$/.test(license) ? { license: { id: license } } : { expression: license }],
	};
}

/** `sha512-…` in base64 → hexadecimal, as CycloneDX has it. */
function hash(integrity: string) {
	const [alg = '', content = ''] = integrity.split('-');
	const name = alg.toUpperCase().replace('SHA', 'SHA-');
	return { alg: name, content: Buffer.from(content, 'base64').toString('hex') };
}

function namesOf(entry: Entry): string[] {
	return Object.keys({
		...entry.dependencies,
		...entry.devDependencies,
		...entry.optionalDependencies,
	});
}

function byRef(a: Component, b: Component): number {
	return a['bom-ref'] < b['bom-ref'] ? -1 : 1;
}

/** A UUID (of version 8, made as its maker likes) that follows from the content. */
function serialNumber(content: object): string {
	const hex = createHash('sha256').update(JSON.stringify(content)).digest('hex');
	const at = (from: number, to: number) => hex.slice(from, to);
	return `urn:uuid:${at(0, 8)}-${at(8, 12)}-8${at(13, 16)}-a${at(17, 20)}-${at(20, 32)}`;
}
