/** Stands for the address of the page in the address of reports. */
const PAGE = '{page}';

/**
 * Address at which a reader reports a mistake on a page.
 * @param template checked address, which may hold `{page}`
 * @param page absolute address of the page
 */
export function reportLink(template: string, page: string): string {
	return template.replaceAll(PAGE, () => encodeURIComponent(page));
}
