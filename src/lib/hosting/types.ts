/** Media types of the files of the site by their ending; text is always UTF-8. */
export const TYPES: Readonly<Record<string, string>> = {
	html: 'text/html',
	css: 'text/css',
	csv: 'text/csv',
	js: 'text/javascript',
	json: 'application/json',
	md: 'text/markdown',
	txt: 'text/plain',
	xml: 'application/xml',
	webmanifest: 'application/manifest+json',
	svg: 'image/svg+xml',
	png: 'image/png',
	ico: 'image/x-icon',
	wasm: 'application/wasm',
};

/** Endings that many servers do not know or send as something else. */
export const LITTLE_KNOWN = ['csv', 'md', 'webmanifest'];

/** Whether a file of this ending is text, so that its encoding is to be named. */
export function isText(ending: string): boolean {
	return /^text\/|json$|xml$/.test(TYPES[ending] ?? '');
}
