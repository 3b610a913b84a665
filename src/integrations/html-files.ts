import { glob } from 'node:fs/promises';
import { join } from 'node:path';

/** Absolute paths of all pages in a built folder, sorted. */
export async function htmlFiles(root: string): Promise<string[]> {
	const files: string[] = [];
	for await (const file of glob('**/*.html', { cwd: root })) {
		if (!file.startsWith('pagefind')) files.push(join(root, file));
	}
	return files.sort();
}
