import { type Lockfile, missingPlatforms } from './complete.ts';
import { nameOf } from './resolve.ts';

export interface Manifest {
	dependencies: Record<string, string>;
	devDependencies: Record<string, string>;
	allowScripts: Record<string, boolean>;
}

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;
const PUBLIC = /^https:\/\/registry\.npmjs\.org\//;

/** What is wrong with the versions, the lockfile and the install scripts of a project, one sentence each. */
export function lockfileFaults(manifest: Manifest, lockfile: Lockfile): string[] {
	const entries = Object.entries(lockfile.packages).filter(([path]) => path !== '');
	const direct = { ...manifest.dependencies, ...manifest.devDependencies };
	const root = lockfile.packages[''];
	const scripts = entries
		.filter(([, entry]) => entry.hasInstallScript)
		.map(([path]) => nameOf(path));
	const approved = Object.keys(manifest.allowScripts);
	return [
		...Object.entries(direct)
			.filter(([, version]) => !EXACT.test(version))
			.map(([name, version]) => `package.json: ${name} is "${version}". Name one exact version.`),
		...Object.entries(direct)
			.filter(([name, version]) => {
				const asked = { ...root?.dependencies, ...root?.devDependencies }[name];
				return asked !== version || lockfile.packages[`node_modules/${name}`]?.version !== version;
			})
			.map(
				([name]) => `package-lock.json: ${name} is not in line with package.json. Run npm install.`,
			),
		...Object.keys(missingPlatforms(lockfile)).map(
			(path) => `package-lock.json: ${path} is missing. Run npm run lockfile.`,
		),
		...entries
			.filter(([, { integrity, optional, link }]) => !integrity && !optional && !link)
			.map(([path]) => `package-lock.json: ${path} has no checksum ("integrity").`),
		...entries
			.filter(([, { resolved }]) => resolved !== undefined && !PUBLIC.test(resolved))
			.map(
				([path]) => `package-lock.json: ${path} comes from elsewhere than the public npm registry.`,
			),
		...scripts
			.filter((name) => !approved.includes(name))
			.map(
				(name) => `package.json: ${name} has an install script that "allowScripts" does not judge.`,
			),
		...approved
			.filter((name) => !scripts.includes(name))
			.map((name) => `package.json: "allowScripts" names ${name}, which has no install script.`),
	];
}
