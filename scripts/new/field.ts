import type { Project } from './project.ts';

/** What the author said, by flag. Nothing said is an empty text. */
export type Answers = Record<string, string>;

/** One thing to know: a flag, and a question where no flag answers it. */
export interface Field {
	flag: string;
	says: string;
	optional?: true;
	/** What is wrong with a value, and what is allowed. */
	fault?: (value: string, project: Project) => string | undefined;
	/** What is taken where nothing is said. */
	preset?: (answers: Answers, project: Project) => string;
}

export interface Change {
	file: string;
	text: string;
}

/** What is to be written, and what that leaves to the author beside the marks. */
export interface Plan {
	changes: Change[];
	next: string[];
}

/** `a, b c` → its words */
export function listOf(value = ''): string[] {
	return value.split(/[\s,]+/).filter(Boolean);
}

export function oneOf(allowed: readonly string[]): Field['fault'] {
	return (value) => {
		if (allowed.includes(value)) return undefined;
		return `"${value}" is none of these. Allowed: ${allowed.join(', ')}.`;
	};
}

/** Every word of a list is an id of the project. */
export function known(what: 'sources' | 'claims' | 'glossary' | 'slugs'): Field['fault'] {
	return (value, project) => {
		const unknown = listOf(value).filter((id) => !project[what].includes(id));
		if (unknown.length === 0) return undefined;
		const near = unknown.flatMap((id) => nearest(id, project[what]));
		const where = what === 'slugs' ? 'docs' : what;
		const hint = near.length > 0 ? ` Did you mean: ${near.join(', ')}?` : '';
		return `${unknown.join(', ')} does not exist. Allowed: names of files in content/${where}, without ending.${hint}`;
	};
}

export function day(value: string): string | undefined {
	const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
	const isSame = isDay && new Date(value).toISOString().startsWith(value);
	return isSame ? undefined : `"${value}" is not a day: write YYYY-MM-DD.`;
}

/** Up to five ids that begin as this one does, the likest first. */
function nearest(id: string, ids: readonly string[]): string[] {
	const alike = (other: string) => [...id].findIndex((letter, index) => letter !== other[index]);
	const likeness = (other: string) => (alike(other) === -1 ? id.length : alike(other));
	return ids
		.filter((other) => likeness(other) > 2)
		.sort((a, b) => likeness(b) - likeness(a))
		.slice(0, 5);
}
