import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { LANGS, LANGUAGES } from '../i18n/languages.ts';
import { pagePath } from '../lib/paths.ts';
import { readPages } from './content-check/content.ts';
import { dayOf } from './day.ts';

/** Pages that hold nothing of their own to find, the site as one document, and what other sites show in a frame. */
const LEFT_OUT = /\/(?:search|404|book)\/$|\/embed\/(?:tools|figures|qe-vs-qt|data)\//;

/** Whether a page, by its absolute address, belongs into the sitemap. */
export function inSitemap(address: string): boolean {
	return !LEFT_OUT.test(new URL(address).pathname);
}

/** Day of the last change of each page, as the page itself shows it, by its path. */
function changeDays(root: string, base: string): Map<string, string> {
	return new Map(
		LANGS.flatMap((lang) =>
			readPages(root, lang).map(
				({ slug, front }) =>
					[pagePath(base, LANGUAGES[lang].prefix, slug), dayOf(front['updated'])] as const,
			),
		),
	);
}

/**
 * The sitemap with its language pairs and the days of change. Starlight adds one by itself, but with every
 * page in it; it leaves that out where one is configured.
 */
export function siteMap(root: string, base: string): AstroIntegration {
	const days = changeDays(root, base);
	return sitemap({
		filter: inSitemap,
		serialize: (item) => {
			const lastmod = days.get(new URL(item.url).pathname);
			const links = item.links ?? [];
			const [standard] = links.filter(({ lang }) => lang === LANGUAGES.zh.tag);
			return {
				...item,
				...(lastmod && { lastmod }),
				links: standard ? [...links, { ...standard, lang: 'x-default' }] : links,
			};
		},
		namespaces: { news: false, image: false, video: false },
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
