import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** All that results can come from beside their input. Versions of packages are exact in package.json. */
const CODE = ['src/{integrations,lib,i18n,schemas}/**/*.ts', 'src/navigation.ts', 'package.json'];

type Input = readonly (string | Uint8Array)[];

/**
 * Results of a work, kept between builds by what went into it: what has not changed is not done again. A
 * change of the code lets all of them go.
 */
export class Kept<Result> {
	readonly #file: string | undefined;
	readonly #known: ReadonlyMap<string, Result>;
	readonly #used = new Map<string, Result>();
	#hasNew = false;

	/** @param file where they are kept, as JSON; undefined for nowhere */
	constructor(file?: string) {
		this.#file = file;
		this.#known = new Map(Object.entries(file ? read<Result>(file) : {}));
	}

	/** The kept result; undefined where there is none. */
	find(input: Input): Result | undefined {
		const key = keyOf(input);
		const found = this.#used.get(key) ?? this.#known.get(key);
		if (found !== undefined) this.#used.set(key, found);
		return found;
	}

	/** Keeps a result and gives it back. */
	keep(input: Input, result: Result): Result {
		this.#used.set(keyOf(input), result);
		this.#hasNew = true;
		return result;
	}

	/** The kept result, or that of the work. */
	of(input: Input, work: () => Result): Result {
		return this.find(input) ?? this.keep(input, work());
	}

	/** Writes what was asked for since the start, and nothing else. */
	save(): void {
		const isSame = !this.#hasNew && this.#used.size === this.#known.size;
		if (!this.#file || isSame) return;
		mkdirSync(dirname(this.#file), { recursive: true });
		const results = Object.fromEntries(this.#used);
		writeFileSync(this.#file, JSON.stringify({ code: codeKey(), results }));
	}
}

/** File for the results of that name in Astro's folder for caches. */
export function keptFile(cacheDir: URL, name: string): string {
	return fileURLToPath(new URL(`kept/${name}.json`, cacheDir));
}

/** What an input is known by. */
export function keyOf(input: Input): string {
	const hash = createHash('sha256');
	for (const part of input) hash.update(`${part.length} `).update(part);
	return hash.digest('base64url');
}

let code = '';

/** What the code of this build is known by. */
function codeKey(): string {
	code ||= keyOf(
		globSync(CODE, { cwd: ROOT })
			.sort()
			.flatMap((file) => [file, readFileSync(join(ROOT, file))]),
	);
	return code;
}

/** What an earlier build kept; nothing where it cannot be read or came of other code. */
function read<Result>(file: string): Record<string, Result> {
	try {
		const kept = JSON.parse(readFileSync(file, 'utf8')) as {
			code: string;
			results: Record<string, Result>;
		};
		return kept.code === codeKey() ? kept.results : {};
	} catch {
		return {};
	}
}
