import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute, href } from '~/components/href';
import { languagePaths } from '~/components/language-paths';
import { type Page, pagesBySlug } from '~/components/records';
import type { Lang } from '~/i18n/languages';
import { llmsText } from '~/lib/llms';
import { slugOfEntry } from '~/lib/paths';
import { NAVIGATION } from '~/navigation';

/** `/llms.txt` and `/en/llms.txt`: every page with its answer in one sentence. */
export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) => {
	const describe = ({ id, data: { title, summary } }: Page) => ({
		title,
		summary,
		url: absolute(href(lang, `/${slugOfEntry(id)}`)),
	});
	const [home] = await pagesBySlug(lang, ['']);
	const sections = await Promise.all(
		NAVIGATION.map(async ({ label, slugs }) => ({
			title: label[lang],
			pages: (await pagesBySlug(lang, slugs)).map(describe),
		})),
	);
	const { title, summary } = describe(home!);
	return new Response(llmsText({ title, summary, sections }));
};
