const SHEET = /<link rel="stylesheet" href="([^"]+)"/g;

/** Addresses of the style sheets of a built page. */
export function styleSheets(html: string): string[] {
	return Array.from(html.matchAll(SHEET), ([, href = '']) => href);
}
