/** One address of a built site that leads nowhere, or not where it should. */
export interface LinkIssue {
	/** Path of the file in the built folder. */
	file: string;
	/** Line of the file, from 1; undefined where all of it is one line. */
	line?: number | undefined;
	/** The address or id at fault. */
	found: string;
	message: string;
}

export function formatLinkIssue({ file, line, found, message }: LinkIssue): string {
	return `${file}${line ? `:${line}` : ''}  ${found}: ${message}`;
}
