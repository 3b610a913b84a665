import { stripVTControlCharacters } from 'node:util';

/** A part of a build by what Astro says, and how long it took, in seconds. */
export interface Step {
	name: string;
	seconds: number;
}

/** What is said when a step is over. The first that fits counts; one that is said twice is one step. */
const ENDS: readonly (readonly [RegExp, string])[] = [
	[/\[types\] Generated|\[content\] Synced content/, 'start, content check, records'],
	[/generating static routes/, 'prose and code to modules'],
	[/^\S+ ✓ Completed in/, 'pages'],
	[/\[@astrojs\/sitemap\]/, 'sitemap'],
	[/\[qt:finish\] finished, in/, 'search index, copies, book, images, policy, lists'],
];

const PAGES = /(\d+) page\(s\) built in/;

/** Reads what a build says, as it says it. */
export class StepReader {
	#ends = new Map<string, number>();
	#rest = '';
	#begun: number;
	#last: string[] = [];
	/** How many pages it has written. */
	pages = 0;

	/** @param begun when the build was started, by `performance.now()` */
	constructor(begun: number) {
		this.#begun = begun;
	}

	read(text: string): void {
		const now = performance.now();
		const lines = (this.#rest + text).split('\n');
		this.#rest = lines.pop() ?? '';
		for (const raw of lines) {
			const line = stripVTControlCharacters(raw);
			const step = ENDS.find(([end]) => end.test(line))?.[1];
			if (step) this.#ends.set(step, now);
			this.pages = Number(PAGES.exec(line)?.[1] ?? this.pages);
			this.#last = [...this.#last.slice(-30), line];
		}
	}

	/** The last lines that were said. */
	get end(): string {
		return [...this.#last, this.#rest].join('\n');
	}

	steps(): Step[] {
		let from = this.#begun;
		return [...this.#ends]
			.sort(([, a], [, b]) => a - b)
			.map(([name, to]) => {
				const step = { name, seconds: (to - from) / 1000 };
				from = to;
				return step;
			});
	}
}
