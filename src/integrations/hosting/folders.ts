/** Folders of a built site, from the base path and sorted. */
interface Folders {
	/** Top folders that hold pages, by language: `faq`, `en/faq`, `embed`, `en/embed`. */
	pages: string[];
	/** Folders that hold files but no page of their own. */
	closed: string[];
}

/** @param files paths of all files and folders of a built site, with forward slashes */
export function foldersOf(files: readonly string[]): Folders {
	const named = new Set(files);
	const pages = files
		.map((file) => /^((?:en\/)?[^/]+)\/(?:.*\/)?[^/]+\.html$/.exec(file)?.[1])
		.filter((folder) => folder !== undefined && folder !== 'en')
		.filter((folder) => folder !== undefined);
	const all = files.flatMap((file) => parentsOf(file));
	return {
		pages: unique(pages),
		closed: unique(all.filter((folder) => !named.has(`${folder}/index.html`))),
	};
}

/** `a/b/c.js` → `a`, `a/b` */
function parentsOf(file: string): string[] {
	const parts = file.split('/').slice(0, -1);
	return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function unique(names: readonly string[]): string[] {
	return [...new Set(names)].sort();
}
