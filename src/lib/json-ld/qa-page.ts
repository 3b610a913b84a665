import type { QAPage, WithContext } from 'schema-dts';
import { question, type Question } from './question.ts';
import { inSchema, LICENSE } from './thing.ts';

/** The page of one FAQ entry. */
export function qaPage(page: Question & { lang: string; updated: string }): WithContext<QAPage> {
	return inSchema<QAPage>({
		'@type': 'QAPage',
		inLanguage: page.lang,
		dateModified: page.updated,
		license: LICENSE,
		mainEntity: question(page),
	});
}
