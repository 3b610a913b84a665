import type { Passage } from '../prose';

/** Something that may stand nowhere in the texts of a language. */
export interface Rule {
	name: string;
	/** What is looked for, one after the other. */
	patterns: readonly Pattern[];
	/** Texts in which it must be found: what proves that the rule works. */
	faults: readonly string[];
	/** A text in which it must not be found. */
	right: string;
	/** Which texts it is for; without, all of the language. */
	appliesTo?: (passage: Passage) => boolean;
}

interface Pattern {
	wrong: RegExp;
	/** What to write instead. */
	advice: string;
}

/** A fault, with what stands around it. */
export interface Fault {
	where: string;
	message: string;
}

const CONTEXT = 8;

/** All faults against a rule, in the order of the texts. */
export function faultsAgainst(
	{ name, patterns, appliesTo = () => true }: Rule,
	passages: readonly Passage[],
): Fault[] {
	const everywhere = patterns.map(({ wrong, advice }) => ({
		wrong: new RegExp(wrong.source, `${wrong.flags}g`),
		advice,
	}));
	return passages.filter(appliesTo).flatMap(({ where, text }) =>
		everywhere.flatMap(({ wrong, advice }) =>
			[...text.matchAll(wrong)].map(({ index, 0: hit }) => ({
				where,
				message: `"${hit}" ${advice} (${name})  …${around(text, index, hit.length)}…`,
			})),
		),
	);
}

function around(text: string, index: number, length: number): string {
	return text.slice(Math.max(0, index - CONTEXT), index + length + CONTEXT);
}
