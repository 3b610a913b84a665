import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * The folder that the build writes, from `OUT_DIR`. It is emptied first, so it may hold nothing else: it
 * lies outside of the project, or in it under a name that begins with `dist`.
 * @param project absolute path of the project
 */
export function outputFolder(env: Record<string, string | undefined>, project: string): string {
	const given = env['OUT_DIR']?.trim() || './dist';
	const fromProject = relative(project, resolve(project, given));
	const [top = ''] = fromProject.split(sep);
	const isOutside = isAbsolute(fromProject) || (top === '..' && !holds(given, project));
	if (!isOutside && !/^dist(?:[.-]|$)/.test(top)) {
		throw new Error(
			`OUT_DIR is "${given}". Allowed: a folder outside of the project, or one in it whose name begins with dist, such as dist-subpath. The build empties it.`,
		);
	}
	return given;
}

/** Whether the project lies in the folder. */
function holds(folder: string, project: string): boolean {
	const inner = relative(resolve(project, folder), project);
	return !isAbsolute(inner) && inner.split(sep)[0] !== '..';
}
