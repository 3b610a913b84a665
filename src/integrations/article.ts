/** Where the part of an article begins that leads on to others; a page without one ends with its article. */
const PAGE_END = '<footer class="page-end"';

/**
 * The article of a finished page, without header, menus and what stands at its end: reading this alone
 * takes a third of the time. '' where the page has none. The article's own end tag is cut off.
 */
export function articleOf(html: string): string {
	const begin = html.indexOf('<article');
	if (begin < 0) return '';
	const end = html.indexOf(PAGE_END, begin);
	return html.slice(begin, end < 0 ? html.lastIndexOf('</article>') : end);
}
