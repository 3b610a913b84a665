import type { APIRoute, GetStaticPaths } from 'astro';
import { allChanges, changeHref } from '~/components/changes';
import { absolute, fileHref, href } from '~/components/href';
import { languagePaths } from '~/components/language-paths';
import { CHANGE_LABELS } from '~/i18n/changes';
import { type Lang, LANGUAGES } from '~/i18n/languages';
import { ui } from '~/i18n/ui';
import { atomFeed } from '~/lib/feed';

/** `/feed.xml` and `/en/feed.xml`: what changed, newest first. */
export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) => {
	const t = ui(lang);
	const changes = await allChanges();
	const feed = atomFeed({
		title: `${t('siteName')}｜${t('feedTitle')}`,
		subtitle: t('feedSubtitle'),
		author: t('siteName'),
		lang: LANGUAGES[lang].tag,
		self: absolute(fileHref(`${LANGUAGES[lang].prefix}feed.xml`)),
		page: absolute(href(lang, '/about/#changes')),
		entries: changes.map(({ id, data }) => ({
			id: absolute(changeHref(lang, id)),
			url: absolute(data.page ? href(lang, `/${data.page}`) : changeHref(lang, id)),
			title: data.title[lang],
			text: data.text[lang],
			date: data.date,
			kind: { term: data.kind, label: CHANGE_LABELS[data.kind][lang] },
		})),
	});
	return new Response(feed);
};
