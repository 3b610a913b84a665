import { describe, expect, it } from 'vitest';
import { readContent } from '~/integrations/content-check/content';
import {
	bodyPassages,
	brokenParagraphs,
	frontPassages,
	type Passage,
	recordPassages,
} from '../support/prose';

const content = readContent('.');
const zhPages = content.pages.filter(({ lang }) => lang === 'zh');
const enPages = content.pages.filter(({ lang }) => lang === 'en');

/** Everything that readers see in a language; titles of Chinese pages apart, for they may have spaces. */
const zh = [
	...zhPages.flatMap((page) => frontPassages(page, ['description', 'summary'])),
	...zhPages.flatMap(bodyPassages),
	...recordPassages(content, 'zh'),
];
const zhTitles = zhPages.flatMap((page) => frontPassages(page, ['title']));
const en = [
	...enPages.flatMap((page) => frontPassages(page, ['title', 'description', 'summary'])),
	...enPages.flatMap(bodyPassages),
	...recordPassages(content, 'en'),
];

/** Where a pattern is found, with what stands around it. */
function found(passages: readonly Passage[], pattern: RegExp): string[] {
	const everywhere = new RegExp(pattern.source, `g${pattern.flags}`);
	return passages.flatMap(({ where, text }) =>
		[...text.matchAll(everywhere)].map(({ index, 0: hit }) => {
			const around = text.slice(Math.max(0, index - 8), index + hit.length + 8);
			return `${where}  ${hit}  …${around}…`;
		}),
	);
}

/** A pattern that may stand nowhere, texts in which it must be found and one in which it must not. */
interface Rule {
	pattern: RegExp;
	faults: string[];
	right: string;
	passages: readonly Passage[];
}

/** Pages that explain the words of Hong Kong and the mainland, and the records of terms. */
const EXPLAINS =
	/^content\/(?:glossary\/|docs\/zh-tw\/(?:glossary|taiwan-hong-kong|faq\/taiwan-hong-kong)\.mdx)/;

const RULES: Record<string, Rule> = {
	'Chinese: full-width punctuation beside Han characters': {
		pattern: /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u,
		faults: ['縮表,升息', '縮表:', '(公債', '升息?'],
		right: '資產5,770.8，其中QT（縮表）：C17',
		passages: [...zh, ...zhTitles],
	},
	'Chinese: no typed space between Han characters and Latin letters or digits': {
		pattern: /\p{Script=Han} +[A-Za-z0-9]|[A-Za-z0-9%] +\p{Script=Han}/u,
		faults: ['縮表 QT', 'QT 縮表', '2025 年', '3.75% 的'],
		right: '聯準會在2025年12月1日停止QT，ON RRP為Repo Facility的2%',
		passages: zh,
	},
	'Chinese: quotes are 「」': {
		pattern: /["“”]/,
		faults: ['“縮表”', '"縮表"'],
		right: '「縮表」',
		passages: [...zh, ...zhTitles],
	},
	'Chinese: the words of Taiwan': {
		pattern:
			/美聯儲|聯儲局|收益率|孳息率|通脹|久期|信息|默認|加息|按揭|量寬|視頻|軟件|網絡|鏈接|賬戶|用戶|數據庫|屏幕/,
		faults: ['美聯儲', '債券收益率', '通脹', '久期', '信息', '默認'],
		right: '聯準會、殖利率、通膨、存續期間、資訊、預設',
		passages: [...zh, ...zhTitles].filter(({ file }) => !EXPLAINS.test(file)),
	},
	'Chinese: no simplified characters': {
		pattern: /[们这国债经济货币资负备缩紧购买]/,
		faults: ['量化紧缩', '国债'],
		right: '量化緊縮、國債、準備、購買',
		passages: [...zh, ...zhTitles].filter(({ file }) => !EXPLAINS.test(file)),
	},
	'English: American spelling': {
		// "Programme" with a capital is part of an official name, such as the Asset Purchase Programme.
		pattern:
			/\b(?:[Bb]ehaviour\w*|[Ll]abour\w*|[Ff]avour\w*|[Cc]olour\w*|[Nn]eighbour\w*|[Cc]entres?|[Dd]efence|[Ll]icence|[Jj]udgement|[Ww]hilst|[Cc]heques?|[Ff]ulfil|[Aa]geing|[Mm]odelling|[Ll]abelled|[Tt]ravell\w+|[Cc]ancelled|[Aa]naly[sz]?se[ds]?|programmes?|(?:[Oo]rgan|[Nn]ormal|[Ss]tabil|[Ss]teril|[Mm]inim|[Mm]axim|[Ss]ummar|[Rr]ecogn|[Rr]eal|[Uu]til|[Pp]enal|[Cc]apital|[Ss]ecurit|[Ll]iberal|[Ee]mphas)is(?:ed?|es|ing|ations?))\b/,
		faults: ['behaviour', 'Labour', 'a programme', 'normalisation', 'stabilised', 'analyse'],
		right: 'behavior, labor, program, Asset Purchase Programme, normalization, analysis, emphasis',
		passages: en,
	},
	'English: no Chinese punctuation but between Chinese words': {
		pattern: /(?<!\p{Script=Han})[，。、；：？！（）「」]/u,
		faults: ['QT，which', 'QT（runoff）'],
		right: 'rates (升息、降息), which',
		passages: en,
	},
};

describe.each(Object.entries(RULES))('%s', (_, { pattern, faults, right, passages }) => {
	it('is judged rightly', () => {
		const judge = (text: string) => found([{ where: '', file: '', text }], pattern);
		for (const fault of faults) expect(judge(fault), fault).not.toEqual([]);
		expect(judge(right)).toEqual([]);
		expect(passages.length).toBeGreaterThan(1000);
	});

	it('is kept everywhere', () => {
		expect(found(passages, pattern)).toEqual([]);
	});
});

it('Chinese: a paragraph stands on one line', () => {
	expect(zhPages.flatMap(brokenParagraphs).map(({ where }) => where)).toEqual([]);
	expect(found(recordPassages(content, 'zh'), /\n/)).toEqual([]);
});
