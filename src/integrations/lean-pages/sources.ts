const LISTED = /<li id="source-([\w-]+)"/g;
const NAMED = /(#source-|\sid="source-)([\w-]+)"/g;

/**
 * Numbers the sources of a page, where they have been named for the copies in Markdown and for the book. The
 * names stand in `/sources/`; here they would be the longest words of many a sentence.
 */
export function numberSources(html: string): string {
	const numbers = new Map<string, number>();
	for (const [, name = ''] of html.matchAll(LISTED)) {
		numbers.set(name, numbers.size + 1);
	}
	return html.replace(
		NAMED,
		(_, before: string, name: string) => `${before}${numbers.get(name) ?? name}"`,
	);
}
