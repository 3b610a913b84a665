import { type Field, oneOf } from '../field.ts';
import { withAddresses, withNames, withPage } from '../lists.ts';
import { mark } from '../marks.ts';
import { afterPage, cite, freeSlug, page, PAGE_FIELDS } from './page.ts';
import type { Kind } from './all.ts';

const NOWHERE = 'none';

const section: Field = {
	flag: 'section',
	says: `Section of the contents (src/navigation.ts), or ${NOWHERE}`,
	fault: (value, project) =>
		oneOf([...project.sections.filter((id) => id !== 'faq'), NOWHERE])!(value, project),
};

export const article: Kind = {
	fields: [
		{
			flag: 'slug',
			says: 'Address without language, such as effects/gold',
			fault: freeSlug(),
		},
		section,
		...PAGE_FIELDS,
	],
	async plan(answers, project) {
		const slug = answers['slug']!;
		const kind = 'article';
		const zh = [
			`${mark.zh('第一句回答標題，接著是理由、附單位與日期的數字')}${cite(answers)}`,
			'## 原因 [#why]',
			mark.zh('為什麼；小標題照內容改'),
			'## 限度 [#limits]',
			mark.zh('哪些還不知道、哪些沒有查證'),
		];
		const en = [
			`${mark.en('the first sentence answers the title, then the reason, then the number with unit and date')}${cite(answers)}`,
			'## Why [#why]',
			mark.en('the reasons; name the headings after what they hold'),
			'## Limits [#limits]',
			mark.en('what is not known, and what was not verified'),
		];
		return {
			changes: [
				page('zh', { slug, kind, body: zh.join('\n\n') }, answers),
				page('en', { slug, kind, body: en.join('\n\n') }, answers),
				await withAddresses(project, { pages: slug }),
				...(answers['section'] === NOWHERE
					? []
					: [await withPage(project, answers['section']!, slug)]),
				withNames(project, slug, answers['title-zh']!, answers['title-en']!),
			],
			next: [
				'900 to 2,500 Chinese characters and 500 to 1,400 English words (npx vitest run --project content)',
				...afterPage(slug),
			],
		};
	},
};
