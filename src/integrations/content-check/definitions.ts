import type { Lang } from '../../i18n/languages.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { readContent } from './content.ts';

/** Definitions of the glossary's terms, looked up by the file that uses one. Read once, for the first. */
export function definitions(root: string): (file: string, id: string) => string | undefined {
	let terms: Map<string, unknown> | undefined;
	return (file, id) => {
		terms ??= new Map(readContent(root).records.glossary.map(({ id, data }) => [id, data]));
		const lang: Lang = file.includes(`/docs/${LANGUAGES.en.folder}/`) ? 'en' : 'zh';
		const term = terms.get(id) as { definition?: Partial<Record<Lang, string>> } | undefined;
		return term?.definition?.[lang];
	};
}
