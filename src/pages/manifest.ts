import type { APIRoute, GetStaticPaths } from 'astro';
import { fileHref, href } from '~/components/href';
import { languagePaths } from '~/components/language-paths';
import { pagesBySlug } from '~/components/records';
import { LANGUAGES, type Lang } from '~/i18n/languages';
import { ui } from '~/i18n/ui';
import { colorsOf } from '~/lib/colors';
import { manifestText } from '~/lib/manifest';
import tokens from '~/styles/tokens.css?raw';

/** `/site.webmanifest` and `/en/site.webmanifest`: the site as an app, in each language. */
export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) => {
	const [home] = await pagesBySlug(lang, ['']);
	const text = manifestText({
		name: ui(lang)('siteName'),
		shortName: ui(lang)('siteShort'),
		description: home!.data.description ?? '',
		lang: LANGUAGES[lang].tag,
		color: colorsOf(tokens, 'light')('paper'),
		start: href(lang, '/'),
		scope: fileHref(''),
		iconHref: (name) => fileHref(`${name}.png`),
	});
	return new Response(text, { headers: { 'Content-Type': 'application/manifest+json' } });
};
