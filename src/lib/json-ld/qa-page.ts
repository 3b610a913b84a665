import { question, type Question } from './question';
import { inSchema, LICENSE, type Thing } from './thing';

/** The page of one FAQ entry. */
export function qaPage(page: Question & { lang: string; updated: string }): Thing {
	return inSchema({
		'@type': 'QAPage',
		url: page.url,
		inLanguage: page.lang,
		dateModified: page.updated,
		license: LICENSE,
		mainEntity: question(page),
	});
}
