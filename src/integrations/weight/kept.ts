import { Kept } from '../kept.ts';
import { size, sizeUnder } from './size.ts';

/** Sizes of files, kept between builds: what has not changed is not compressed again. */
export class KeptSizes {
	readonly #kept: Kept<number>;

	/** @param file where they are kept; undefined for nowhere */
	constructor(file?: string) {
		this.#kept = new Kept(file);
	}

	/** As `size`. */
	async exact(content: Buffer): Promise<number> {
		return this.#kept.find([content]) ?? this.#kept.keep([content], await size(content));
	}

	/** As `sizeUnder`. */
	async under(content: Buffer, limit: number): Promise<number> {
		const input = ['at most', content];
		const known = this.#kept.find(input) ?? Infinity;
		return known <= limit ? known : this.#kept.keep(input, await sizeUnder(content, limit));
	}

	/** Keeps what was asked for, and nothing else. */
	save(): void {
		this.#kept.save();
	}
}
