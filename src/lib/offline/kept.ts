/** Which files a copy for offline use holds. Paths are without the base path: `en/faq/index.html`. */

export type KeptLang = 'zh' | 'en';

/** Languages that a file belongs to. */
export type KeptFor = readonly KeptLang[];

const BOTH: KeptFor = ['zh', 'en'];

/**
 * There online, and not in any copy: pages for frames on other sites, the whole site as one document and
 * the images of shared links, which say nothing new, and what only machines read.
 */
const LEFT_OUT = /^(?:en\/)?(?:embed|book|share)(?:\/|$)|\.(?:json|md|txt|xml)$/;

const FIGURE = /^data\/figures\/[\w-]+\.json$/;
const TABLE = /^data\/[\w-]+\.csv$/;
const ICON = /^[\w-]+\.(?:ico|png|svg)$/;
const MANIFEST = /^(?:en\/)?[\w-]+\.webmanifest$/;
const TIPS = /(?:^|\/)tips\.json$/;
const SIGNPOSTS = /^pagefind\/signposts-(zh|en)\.json$/;

/** Language of an address or a file, by the folder it is in. */
export function langOfPath(path: string): KeptLang {
	return /^en(?:\/|$)/.test(path) ? 'en' : 'zh';
}

/** Whether an address may exist although no copy holds it. */
export function isLeftOut(path: string): boolean {
	return LEFT_OUT.test(path);
}

/** The address under which a page is asked for; any other file is asked for by its own name. */
export function addressOf(path: string): string {
	return path.replace(/(^|\/)index\.html$/, '$1');
}

/**
 * Languages whose copy holds a file. Scripts and style sheets (`_astro/`) and the texts of the search
 * index (`pagefind/fragment/`) are known by more than their names, and not decided here.
 */
export function keptFor(path: string): KeptFor {
	if (path.startsWith('pagefind/')) {
		const lang = SIGNPOSTS.exec(path)?.[1];
		return lang ? [lang as KeptLang] : BOTH;
	}
	if (FIGURE.test(path)) return BOTH;
	if (TIPS.test(path)) return [langOfPath(path)];
	if (isLeftOut(addressOf(path))) return [];
	if (path.endsWith('.html') || MANIFEST.test(path)) return [langOfPath(path)];
	return TABLE.test(path) || ICON.test(path) ? BOTH : [];
}
