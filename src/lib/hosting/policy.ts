/** A content security policy of this site. What it names by hash is inline code of a page. */
interface Inline {
	/** Sources of inline scripts, such as `'sha256-…'`. */
	scripts: readonly string[];
	styles: readonly string[];
}

/** Nothing but the site's own files and the inline code that is named. */
export function contentPolicy({ scripts, styles }: Inline): string {
	return [
		"default-src 'none'",
		// Search runs WebAssembly; 'wasm-unsafe-eval' allows that and no eval of script.
		["script-src 'self' 'wasm-unsafe-eval'", ...scripts].join(' '),
		["style-src 'self'", ...styles].join(' '),
		"img-src 'self' data:",
		"connect-src 'self'",
		"worker-src 'self'",
		"manifest-src 'self'",
		"base-uri 'none'",
		"form-action 'self'",
	].join('; ');
}

/**
 * The policy that a server sends with every file. A browser enforces it together with the one in the
 * page, so it may only be as strict as all pages allow: each has a style sheet for print of its own,
 * too many to name in one line, so here any inline style is allowed, and the page's policy says which.
 * @param scripts hashes of all inline scripts of the site; undefined where the line must outlive a build
 */
export function sitePolicy(scripts: readonly string[] | undefined): string {
	return contentPolicy({
		scripts: scripts ?? ["'unsafe-inline'"],
		styles: ["'unsafe-inline'"],
	});
}
