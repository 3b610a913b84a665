import { open, readFile, rename, rm } from 'node:fs/promises';

/** A file to be replaced: its bytes as they were read, and the text that takes their place. */
export interface Change {
	path: string;
	before: string;
	after: string;
}

async function writeDurably(path: string, text: string): Promise<void> {
	const file = await open(path, 'wx');
	try {
		await file.writeFile(text);
		await file.sync();
	} finally {
		await file.close();
	}
}

/**
 * Replaces all files or none.
 *
 * Each new text first lies beside its file, complete and on disk; only then are they renamed. If a
 * rename fails, the files already replaced get their old bytes back the same way.
 */
export async function writeAll(changes: Change[], move: typeof rename = rename): Promise<void> {
	const temporary = (path: string, kind: string) => `${path}.${process.pid}.${kind}`;
	const done: Change[] = [];
	try {
		for (const { path, after } of changes) await writeDurably(temporary(path, 'new'), after);
		for (const { path, before } of changes) {
			if ((await readFile(path, 'utf8')) !== before) {
				throw new Error(`${path} was changed by somebody else during the update`);
			}
		}
		for (const change of changes) {
			await move(temporary(change.path, 'new'), change.path);
			done.push(change);
		}
	} catch (error) {
		for (const { path, before } of done) {
			await writeDurably(temporary(path, 'old'), before);
			await rename(temporary(path, 'old'), path);
		}
		throw new Error(`${(error as Error).message}; all files are as they were`, { cause: error });
	} finally {
		for (const { path } of changes) {
			for (const kind of ['new', 'old']) await rm(temporary(path, kind), { force: true });
		}
	}
}
