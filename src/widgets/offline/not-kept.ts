const TITLE = '沒有存在這台裝置上 · Not kept on this device';

/** The 404 page, saying in both languages that there is no copy of a page: it holds both texts. */
export function asNotKept(html: string): string {
	return html
		.replaceAll('data-if="not-kept" hidden', 'data-if="not-kept"')
		.replaceAll('data-if="not-found"', 'data-if="not-found" hidden')
		.replace(/<title>[^<]*<\/title>/, `<title>${TITLE}</title>`);
}
