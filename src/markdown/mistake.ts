import type { Position } from 'satteri';

/** An author's mistake at a place of a file; the build names the file and shows the line. */
export function mistake(message: string, { position }: { position?: Position | undefined }): Error {
	const { line, column } = position?.start ?? {};
	return Object.assign(new Error(message), { line, column });
}
