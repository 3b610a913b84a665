import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Difference, pngOf } from './compare.ts';

const ENDING = '.webp';
const REFERENCES = fileURLToPath(new URL('references/', import.meta.url));
/** Not kept by git. */
const DIFFERENCES = fileURLToPath(new URL('differences/', import.meta.url));

/** Names of all references. */
export function referenceNames(): string[] {
	mkdirSync(REFERENCES, { recursive: true });
	return readdirSync(REFERENCES).map((file) => file.replace(ENDING, ''));
}

/** Undefined where there is none. */
export function readReference(name: string): Buffer | undefined {
	return referenceNames().includes(name) ? readFileSync(fileOf(name)) : undefined;
}

export function writeReference(name: string, file: Buffer): void {
	mkdirSync(REFERENCES, { recursive: true });
	writeFileSync(fileOf(name), file);
}

export function removeReference(name: string): void {
	rmSync(fileOf(name));
}

/** Bytes of all references together. */
export function weightOfReferences(): number {
	return referenceNames().reduce((sum, name) => sum + statSync(fileOf(name)).size, 0);
}

/** Forgets what earlier runs have left to look at. */
export function clearDifferences(): void {
	rmSync(DIFFERENCES, { recursive: true, force: true });
}

/** Leaves what a test saw, for a person to look at: the picture in full, and what differs at half size. */
export async function keepDifference(name: string, png: Buffer, difference?: Difference) {
	mkdirSync(DIFFERENCES, { recursive: true });
	writeFileSync(`${DIFFERENCES}${name}.actual.png`, png);
	if (difference) {
		writeFileSync(`${DIFFERENCES}${name}.diff.png`, await pngOf(difference.marked));
	}
}

function fileOf(name: string): string {
	return REFERENCES + name + ENDING;
}
