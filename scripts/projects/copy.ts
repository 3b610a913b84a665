import { existsSync, linkSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

/** What a build reads; nothing of what it writes. */
const PARTS = [
	'astro.config.mjs',
	'content',
	'content.config.ts',
	'package.json',
	'public',
	'src',
	'tsconfig.json',
];

/** Folders in node_modules that hold what was made by earlier runs. */
const MADE = /^\.(?:astro|vite|vite-temp|vitest-cache|cache)$/;

/** Copies what a build of this site reads into a folder that is made where it is missing. */
export async function copySite(to: string): Promise<void> {
	await mkdir(to, { recursive: true });
	for (const part of PARTS) await cp(join(REPOSITORY, part), join(to, part), { recursive: true });
	linkModules(to);
}

/** The installed packages under a folder of their own, without caches: each file is there once on the disk. */
export function linkModules(to: string): void {
	const from = join(REPOSITORY, 'node_modules');
	try {
		linkTree(from, join(to, 'node_modules'));
	} catch (error) {
		// The other folder is on another disk.
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		for (const name of readdirSync(from).filter((name) => !MADE.test(name))) {
			const link = join(to, 'node_modules', name);
			if (!existsSync(link)) symlinkSync(join(from, name), link, 'junction');
		}
	}
}

function linkTree(from: string, to: string): void {
	mkdirSync(to, { recursive: true });
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		if (MADE.test(entry.name)) continue;
		const [source, target] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory()) linkTree(source, target);
		else linkSync(source, target);
	}
}
