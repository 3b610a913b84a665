import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { size, sizeUnder } from './size.ts';

/**
 * Sizes of files, kept between builds by their content: what has not changed is not compressed again.
 */
export class KeptSizes {
	readonly #file: string | undefined;
	readonly #known: Map<string, number>;
	readonly #used = new Map<string, number>();

	/** @param file where they are kept; undefined for nowhere */
	constructor(file?: string) {
		this.#file = file;
		this.#known = new Map(Object.entries(file ? read(file) : {}));
	}

	/** As `size`. */
	async exact(content: Buffer): Promise<number> {
		const key = hashOf(content);
		return this.#keep(key, this.#known.get(key) ?? (await size(content)));
	}

	/** As `sizeUnder`. */
	async under(content: Buffer, limit: number): Promise<number> {
		const key = `${hashOf(content)} at most`;
		const known = this.#known.get(key) ?? Infinity;
		return this.#keep(key, known <= limit ? known : await sizeUnder(content, limit));
	}

	#keep(key: string, bytes: number): number {
		this.#used.set(key, bytes);
		return bytes;
	}

	/** Keeps what was asked for, and nothing else. */
	save(): void {
		if (!this.#file) return;
		mkdirSync(dirname(this.#file), { recursive: true });
		writeFileSync(this.#file, JSON.stringify(Object.fromEntries(this.#used)));
	}
}

function hashOf(content: Buffer): string {
	return createHash('sha256').update(content).digest('base64url');
}

/** What an earlier build kept; nothing where it cannot be read. */
function read(file: string): Record<string, number> {
	try {
		return (JSON.parse(readFileSync(file, 'utf8')) ?? {}) as Record<string, number>;
	} catch {
		return {};
	}
}
