import { withAddresses, withNames, withPage } from '../lists.ts';
import { mark } from '../marks.ts';
import { afterPage, cite, freeSlug, linksTo, page, PAGE_FIELDS } from './page.ts';
import type { Kind } from './all.ts';

export const faq: Kind = {
	fields: [
		{
			flag: 'slug',
			says: 'Address under /faq/, such as is-qt-still-going',
			fault: (value, project) =>
				value.includes('/')
					? `"${value}": an entry has no folder of its own.`
					: freeSlug('faq/')!(value, project),
		},
		...PAGE_FIELDS,
	],
	async plan(answers, project) {
		const id = answers['slug']!;
		const slug = `faq/${id}`;
		const kind = 'faq';
		const zh = [
			`${mark.zh('第一句回答問題，全文最多200字')}${cite(answers)}`,
			`延伸閱讀：${linksTo('zh', answers, project) || mark.zh('連到哪些頁')}。`,
		];
		const en = [
			`${mark.en('the first sentence answers the question; at most 120 words')}${cite(answers)}`,
			`Read on: ${linksTo('en', answers, project) || mark.en('which pages to link to')}.`,
		];
		return {
			changes: [
				page('zh', { slug, kind, body: zh.join('\n\n') }, answers),
				page('en', { slug, kind, body: en.join('\n\n') }, answers),
				await withAddresses(project, { pages: slug, faq: id }),
				await withPage(project, 'faq', slug),
				withNames(project, slug, answers['title-zh']!, answers['title-en']!),
			],
			next: afterPage(slug),
		};
	},
};
