/** One mistake of an author: where it is, what was found and what is allowed. */
export interface Issue {
	/** Path from the project's root. */
	file: string;
	/** Field of the record or front matter, or `text`. */
	field: string;
	message: string;
	line?: number;
}

export function formatIssue({ file, line, field, message }: Issue): string {
	return `${file}${line ? `:${line}` : ''}  ${field}: ${message}`;
}
