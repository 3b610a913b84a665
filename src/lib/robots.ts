/** robots.txt of a site that anybody may read. `sitemap` is an absolute address. */
export function robotsText(sitemap: string): string {
	return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
