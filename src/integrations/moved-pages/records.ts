import { LANGS, LANGUAGES, type Lang } from '../../i18n/languages.ts';
import type { Moved } from '../../lib/hosting/site.ts';
import { pagePath, splitLink } from '../../lib/paths.ts';
import type { Redirect } from '../../schemas/redirect.ts';
import { readContent } from '../content-check/content.ts';

/** An old address in one language. */
export interface MovedPage extends Moved {
	lang: Lang;
}

/** Every page that has moved, in both languages, by the records of a project, which have been checked. */
export function movedPagesOf(project: string, base: string): MovedPage[] {
	return readContent(project).records.redirects.flatMap(({ data }) => {
		const { from, to } = data as Redirect;
		const { slug, anchor } = splitLink(to);
		return LANGS.map((lang) => ({
			lang,
			from: pagePath(base, LANGUAGES[lang].prefix, from),
			to: pagePath(base, LANGUAGES[lang].prefix, slug, anchor),
		}));
	});
}
