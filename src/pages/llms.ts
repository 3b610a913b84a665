import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute, fileHref, href } from '~/components/href';
import { languagePaths } from '~/components/language-paths';
import { type Page, pagesBySlug } from '~/components/records';
import { type Bilingual, type Lang, LANGUAGES } from '~/i18n/languages';
import { ui } from '~/i18n/ui';
import { llmsText } from '~/lib/llms';
import { slugOfEntry } from '~/lib/paths';
import { NAVIGATION } from '~/navigation';

const T = {
	notes: {
		zh: '下面的連結都是Markdown；去掉網址末尾的檔名就是給人讀的網頁。數字附日期，引用寫成註腳，代碼就是參考資料頁上的代碼。文字採CC BY 4.0授權，請註明出處；資料數列依發布者的條件。本站不提供投資建議。',
		en: 'The links below lead to Markdown; without the name of the file, each address is the page for readers. Figures carry their dates, and citations are footnotes whose names are the ids on the page of sources. Text is licensed CC BY 4.0: name the source. Data series keep the terms of their publishers. Nothing here is investment advice.',
	},
	full: { zh: '全文', en: 'Full text' },
	fullSummary: {
		zh: '這個語言的所有頁面，合成一份Markdown。',
		en: 'Every page of this language as one Markdown file.',
	},
	catalog: { zh: '資料目錄', en: 'Data catalog' },
	catalogSummary: {
		zh: '每份資料集的說明、單位、日期、使用條件與檔案，JSON格式。',
		en: 'Every dataset with description, units, dates, terms and files, as JSON.',
	},
	feedSummary: { zh: '新內容與更正，Atom格式。', en: 'New content and corrections, as Atom.' },
	otherSummary: { zh: '同樣的內容，英文。', en: 'The same in Traditional Chinese.' },
} satisfies Record<string, Bilingual>;

/** `/llms.txt` and `/en/llms.txt`: the copy in Markdown of every page, with its answer in one sentence. */
export const getStaticPaths = (() => languagePaths()) satisfies GetStaticPaths;

export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) => {
	const describe = ({ id, data: { title, summary } }: Page) => ({
		title,
		summary,
		url: absolute(`${href(lang, `/${slugOfEntry(id)}`)}index.md`),
	});
	const other = lang === 'zh' ? 'en' : 'zh';
	const file = (of: Lang, name: string) => absolute(fileHref(LANGUAGES[of].prefix + name));
	const [home] = await pagesBySlug(lang, ['']);
	const sections = await Promise.all(
		NAVIGATION.map(async ({ label, slugs }) => ({
			title: label[lang],
			pages: (await pagesBySlug(lang, slugs)).map(describe),
		})),
	);
	const { title, summary } = describe(home!);
	const optional = [
		{
			title: T.full[lang],
			url: file(lang, 'llms-full.txt'),
			summary: T.fullSummary[lang],
		},
		{
			title: T.catalog[lang],
			url: absolute(fileHref('data/index.json')),
			summary: T.catalogSummary[lang],
		},
		{ title: ui(lang)('feedTitle'), url: file(lang, 'feed.xml'), summary: T.feedSummary[lang] },
		{
			title: LANGUAGES[other].label,
			url: file(other, 'llms.txt'),
			summary: T.otherSummary[lang],
		},
	];
	return new Response(llmsText({ title, summary, notes: T.notes[lang], sections, optional }));
};
