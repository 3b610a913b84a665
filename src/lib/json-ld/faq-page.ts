import type { FAQPage, WithContext } from 'schema-dts';
import { question, type Question } from './question.ts';
import { inSchema, LICENSE } from './thing.ts';

interface FaqEntries {
	title: string;
	/** Absolute address. */
	url: string;
	/** BCP 47 tag. */
	lang: string;
	/** Day of the last change, YYYY-MM-DD. */
	updated: string;
	questions: readonly Question[];
}

/** The page that shows all FAQ entries. */
export function faqPage(page: FaqEntries): WithContext<FAQPage> {
	return inSchema<FAQPage>({
		'@type': 'FAQPage',
		name: page.title,
		url: page.url,
		inLanguage: page.lang,
		dateModified: page.updated,
		license: LICENSE,
		mainEntity: page.questions.map(question),
	});
}
