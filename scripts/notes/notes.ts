import { CHANGE_LABELS } from '../../src/i18n/changes.ts';
import { LANGS, type Lang, LANGUAGES } from '../../src/i18n/languages.ts';
import type { Content } from '../../src/integrations/content-check/content.ts';
import { change, CHANGE_KINDS } from '../../src/schemas/change.ts';
import type { History } from './history.ts';
import { type Item, itemsOf } from './summary.ts';

const WORDS = {
	since: { zh: '自{n}以來', en: 'Since {n}' },
	all: { zh: '至今', en: 'Up to now' },
	added: { zh: '新增', en: 'Added' },
	changed: { zh: '修改', en: 'Changed' },
	nothing: { zh: '內容沒有改變。', en: 'Nothing changed in the content.' },
} as const;

const FOLDERS: Record<string, Record<Lang, string>> = {
	docs: { zh: '頁面', en: 'Pages' },
	claims: { zh: '逐條查核', en: 'Claims' },
	events: { zh: '事件', en: 'Events' },
	glossary: { zh: '名詞', en: 'Terms' },
	'central-banks': { zh: '央行', en: 'Central banks' },
	comparison: { zh: '比較', en: 'Comparison' },
	data: { zh: '資料集', en: 'Datasets' },
	sources: { zh: '來源', en: 'Sources' },
};

/** Release notes in Markdown, in both languages: what readers were told, what else changed, and the work on the site. */
export function releaseNotes(content: Content, { since, touched, subjects }: History): string {
	const items = itemsOf(content, touched);
	const told = items.filter(({ folder, isNew }) => folder === 'changes' && isNew);
	const parts = LANGS.map((lang) => {
		const heading = since ? WORDS.since[lang].replace('{n}', since) : WORDS.all[lang];
		const lines = [
			...toldLines(content, told, lang),
			...listLines(
				items.filter(({ isNew }) => isNew),
				WORDS.added[lang],
				lang,
			),
			...listLines(
				items.filter(({ isNew }) => !isNew),
				WORDS.changed[lang],
				lang,
			),
		];
		const body = lines.length > 0 ? lines : [WORDS.nothing[lang]];
		const colon = lang === 'zh' ? '：' : ': ';
		return [`# ${LANGUAGES[lang].label}${colon}${heading}`, '', ...body].join('\n').trimEnd();
	});
	const work = subjects.map((subject) => `- ${subject}`);
	return `${[...parts, ...(work.length > 0 ? [['# The site itself', '', ...work].join('\n')] : [])].join('\n\n')}\n`;
}

/** The records that readers find in the feed, by kind. */
function toldLines(content: Content, told: readonly Item[], lang: Lang): string[] {
	const records = content.records.changes
		.filter(({ id }) => told.some((item) => item.id === id))
		.flatMap(({ data }) => change.safeParse(data).data ?? [])
		.sort((a, b) => b.date.localeCompare(a.date));
	return CHANGE_KINDS.flatMap((kind) => {
		const found = records.filter((record) => record.kind === kind);
		if (found.length === 0) return [];
		return [
			`## ${CHANGE_LABELS[kind][lang]}`,
			'',
			...found.map(({ date, title, text }) => `- ${date} **${title[lang]}** ${text[lang]}`),
			'',
		];
	});
}

function listLines(items: readonly Item[], heading: string, lang: Lang): string[] {
	const groups = Object.entries(FOLDERS).flatMap(([folder, label]) => {
		const names = items.filter((item) => item.folder === folder);
		if (names.length === 0) return [];
		// Many records at once are one piece of work: their number says more than their names.
		const said =
			names.length > 12
				? String(names.length)
				: names.map(({ name }) => name[lang]).join(lang === 'zh' ? '；' : '; ');
		return [`- ${label[lang]}${lang === 'zh' ? '：' : ': '}${said}`];
	});
	return groups.length > 0 ? [`## ${heading}`, '', ...groups, ''] : [];
}
