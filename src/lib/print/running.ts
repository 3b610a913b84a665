/** What a printed page says in its margins. */
export interface Running {
	/** Name of the site. */
	site: string;
	title: string;
	/** Where the page is found: its full address, or the path where the public address is not known. */
	address: string;
}

/**
 * The style sheet that hands a page's own texts to the margin boxes of `src/styles/print.css`: a margin box
 * reads custom properties of the root, and no element of the page.
 */
export function runningStyle({ site, title, address }: Running): string {
	return `@media print{:root{--print-site:${cssString(site)};--print-title:${cssString(title)};--print-address:${cssString(address)}}}`;
}

/** A text as a CSS string that can also stand in a `<style>` element: nothing in it ends either. */
export function cssString(text: string): string {
	const escaped = text.replace(
		/["\\<>\p{Cc}]/gu,
		(sign) => `\\${sign.codePointAt(0)!.toString(16)} `,
	);
	return `"${escaped}"`;
}

/** A named page for each chapter of a long document, which carries the chapter's title in its head. */
export function pageRules(chapters: readonly { id: string; title: string }[]): string {
	return chapters
		.map(({ id, title }) => {
			const name = `page-${id}`;
			return `#${id}{page:${name}}@page ${name}{@top-right{content:${cssString(title)}}}`;
		})
		.join('');
}
