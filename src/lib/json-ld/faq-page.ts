import { question, type Question } from './question';
import { inSchema, LICENSE, type Thing } from './thing';

interface FaqPage {
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
export function faqPage({ title, url, lang, updated, questions }: FaqPage): Thing {
	return inSchema({
		'@type': 'FAQPage',
		name: title,
		url,
		inLanguage: lang,
		dateModified: updated,
		license: LICENSE,
		mainEntity: questions.map(question),
	});
}
