import type { Lockfile } from './complete.ts';

/**
 * Path of the package that a package finds under a name, as Node looks it up: beside itself, then in
 * each folder above.
 *
 * @param from path of the package that asks, '' for the project
 */
export function resolved(
	packages: Lockfile['packages'],
	from: string,
	name: string,
): string | undefined {
	const folders = from === '' ? [] : from.split('/node_modules/');
	return [...folders.keys()]
		.reverse()
		.map((index) => `${folders.slice(0, index + 1).join('/node_modules/')}/node_modules/${name}`)
		.concat(`node_modules/${name}`)
		.find((path) => path in packages);
}

/** `node_modules/a/node_modules/@b/c` → `@b/c` */
export function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
