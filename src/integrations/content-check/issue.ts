/** One mistake of an author: where it is, what was found and what is allowed. */
export interface Issue {
	/** Path from the project's root. */
	file: string;
	/** Field of the record or front matter, or `text`. */
	field: string;
	message: string;
	/** Line of the file, from 1; found by the field where a rule does not know it. */
	line?: number;
	/** Where the field stands, if its name does not say it: the keys that lead to it. */
	path?: readonly PropertyKey[];
}

export function formatIssue({ file, line, field, message }: Issue): string {
	return `${file}${line ? `:${line}` : ''}  ${field}: ${message}`;
}
