import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute, fileHref, href } from '~/components/href';
import { languagePaths } from '~/components/language-paths';
import { type Lang, LANGUAGES } from '~/i18n/languages';
import { openSearchText } from '~/lib/open-search';
import { searchStrings } from '~/widgets/search/strings';

/**
 * `/opensearch.xml` and `/en/opensearch.xml`. Where the public address is not known its addresses have no
 * origin, and no page links to it: a browser would otherwise keep a search that leads nowhere.
 */
export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang } }) => {
	const strings = searchStrings(lang);
	const full = (address: string) => (import.meta.env.IS_PUBLIC ? absolute(address) : address);
	const description = openSearchText({
		name: strings.openSearchName,
		description: strings.openSearchDescription,
		lang: LANGUAGES[lang].tag,
		page: full(href(lang, '/search/')),
		icon: full(fileHref('favicon.svg')),
		self: full(fileHref(`${LANGUAGES[lang].prefix}opensearch.xml`)),
	});
	return new Response(description);
};
