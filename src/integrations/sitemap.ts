import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { LANGS, LANGUAGES } from '../i18n/languages';

/** Pages that hold nothing of their own to find, the site as one document, and what other sites show in a frame. */
const LEFT_OUT = /\/(?:search|404|book)\/$|\/embed\/(?:tools|figures|qe-vs-qt|data)\//;

/** Whether a page, by its absolute address, belongs into the sitemap. */
export function inSitemap(address: string): boolean {
	return !LEFT_OUT.test(new URL(address).pathname);
}

/**
 * The sitemap with its language pairs. Starlight adds one by itself, but with every page in it; it
 * leaves that out where one is configured.
 */
export function siteMap(): AstroIntegration {
	return sitemap({
		filter: inSitemap,
		i18n: {
			// The default language has no folder; this is the name that Starlight gives it.
			defaultLocale: 'root',
			locales: Object.fromEntries(
				LANGS.map((lang) => [
					LANGUAGES[lang].prefix.replace(/\/$/, '') || 'root',
					LANGUAGES[lang].tag,
				]),
			),
		},
	});
}
