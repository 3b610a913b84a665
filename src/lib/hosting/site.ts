/** What a server has to know of one build. */
export interface HostedSite {
	/** Path that the site is served under, with a slash at both ends. */
	base: string;
	/** Hashes of all inline scripts of the site, as a content policy names them. */
	scripts: readonly string[];
	/** Pages that have moved: addresses under `base`, with their final slash. */
	moved: readonly Moved[];
}

/** A page that stands elsewhere now. */
export interface Moved {
	from: string;
	/** May end in an anchor. */
	to: string;
}

/** A text as part of a regular expression. */
export function literal(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Regular expression of all addresses in some folders under the base path. */
export function inFolders(base: string, folders: readonly string[]): string {
	return `^${literal(base)}(?:${folders.map(literal).join('|')})/`;
}
