import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	type Lockfile,
	missingPlatforms,
	platformOf,
	withEntries,
} from '../../scripts/lockfile/complete';
import { lockfileFaults, type Manifest } from '../../scripts/lockfile/faults';

const read = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T;
const manifest = read<Manifest>('package.json');
const lockfile = read<Lockfile>('package-lock.json');

it('the lockfile of this project has no fault', () => {
	expect(lockfileFaults(manifest, lockfile)).toEqual([]);
});

it('what has no checksum is an optional package for another system than the tests run on', () => {
	const without = Object.entries(lockfile.packages).filter(
		([path, entry]) => path && !entry.integrity,
	);
	for (const [path, { optional, os, cpu }] of without) {
		expect(optional, path).toBe(true);
		expect(os?.includes('linux') && cpu?.includes('x64'), path).toBeFalsy();
		expect(os ?? cpu, path).toBeDefined();
	}
});

describe('a fault is named', () => {
	const good: { manifest: Manifest; lockfile: Lockfile } = {
		manifest: { dependencies: { a: '1.0.0' }, devDependencies: {}, allowScripts: {} },
		lockfile: {
			packages: {
				'': { dependencies: { a: '1.0.0' } },
				'node_modules/a': { version: '1.0.0', integrity: 'sha512-AA==' },
			},
		},
	};
	const faultsOf = (change: (project: typeof good) => void) => {
		const project = structuredClone(good);
		change(project);
		return lockfileFaults(project.manifest, project.lockfile);
	};
	const a = ({ lockfile: { packages } }: typeof good) => packages['node_modules/a']!;

	it('none in a good project', () => expect(faultsOf(() => undefined)).toEqual([]));

	it.each<[string, (project: typeof good) => void, string]>([
		[
			'a range',
			(project) => {
				project.manifest.dependencies['a'] = '^1.0.0';
				project.lockfile.packages['']!.dependencies!['a'] = '^1.0.0';
			},
			'package.json: a is "^1.0.0". Name one exact version.',
		],
		[
			'another version than package.json names',
			(project) => (a(project).version = '1.0.1'),
			'package-lock.json: a is not in line with package.json. Run npm install.',
		],
		[
			'no checksum',
			(project) => delete a(project).integrity,
			'package-lock.json: node_modules/a has no checksum ("integrity").',
		],
		[
			'another origin',
			(project) => (a(project).resolved = 'https://packages.example.org/a.tgz'),
			'package-lock.json: node_modules/a comes from elsewhere than the public npm registry.',
		],
		[
			'an install script that nobody has judged',
			(project) => (a(project).hasInstallScript = true),
			'package.json: a has an install script that "allowScripts" does not judge.',
		],
		[
			'an approval without a script',
			(project) => (project.manifest.allowScripts['b'] = true),
			'package.json: "allowScripts" names b, which has no install script.',
		],
		[
			'a platform package left out',
			(project) => (a(project).optionalDependencies = { '@a/linux-arm64': '1.0.0' }),
			'package-lock.json: node_modules/@a/linux-arm64 is missing. Run npm run lockfile.',
		],
	])('%s', (_, change, said) => {
		const faults = faultsOf(change);
		expect(faults).toContain(said);
	});
});

describe('completing', () => {
	it('adds the platform packages that nobody has put in, sorted, and then finds none', () => {
		const file: Lockfile = {
			packages: {
				'': {},
				'node_modules/b': {
					version: '2.0.0',
					dev: true,
					optionalDependencies: { 'b-win32-x64': '2.0.0' },
				},
				'node_modules/c': { version: '1.0.0' },
			},
		};
		const added = missingPlatforms(file);
		expect(added).toEqual({
			'node_modules/b-win32-x64': {
				version: '2.0.0',
				dev: true,
				optional: true,
				os: ['win32'],
				cpu: ['x64'],
			},
		});
		const complete = withEntries(file, added);
		expect(Object.keys(complete.packages)).toEqual([
			'',
			'node_modules/b',
			'node_modules/b-win32-x64',
			'node_modules/c',
		]);
		expect(missingPlatforms(complete)).toEqual({});
	});

	it.each([
		['@pagefind/windows-x64', { os: ['win32'], cpu: ['x64'] }],
		['@oxc-parser/binding-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'] }],
		['@astrojs/compiler-binding-wasm32-wasi', { cpu: ['wasm32'] }],
	])('reads the platform of %s from its name', (name, platform) => {
		expect(platformOf(name)).toEqual(platform);
	});
});
