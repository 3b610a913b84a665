import { readFileSync } from 'node:fs';

/** A labelled query; see tests/search/README.md. */
export interface Labelled {
	kind: string;
	lang: 'zh' | 'en';
	q: string;
	/** Pages that answer it fully; `index` is the home page. */
	expect: string[];
	/** Further pages that are relevant among the first results. */
	also?: string[];
}

export const SETS = ['sample', 'set-a', 'set-b'] as const;

export function readSet(name: (typeof SETS)[number]): Labelled[] {
	const file = new URL(`../../tests/search/${name}.json`, import.meta.url);
	return JSON.parse(readFileSync(file, 'utf8')) as Labelled[];
}
