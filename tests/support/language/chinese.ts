import type { Rule } from './rule';
import { big5, notOf } from './characters';
import { TAIWAN_FORMS, TAIWAN_WORDS } from './vocabulary';

/** Pages that explain the words of Hong Kong and the mainland, and the records of terms. */
const EXPLAINS =
	/^content\/(?:glossary\/|docs\/zh-tw\/(?:glossary|taiwan-hong-kong|faq\/taiwan-hong-kong)\.mdx)/;

const patterns = (words: typeof TAIWAN_WORDS) =>
	words.map(([wrong, right]) => ({ wrong: new RegExp(wrong, 'u'), advice: `→ ${right}` }));

/** How Chinese is written here, for a passage of text without its markup. */
export const CHINESE: readonly Rule[] = [
	{
		name: 'Chinese: full-width punctuation',
		patterns: [
			{
				wrong: /\p{Script=Han}[,;:?!()]|(?<!YYYY-MM)[,;:?!()]\p{Script=Han}/u,
				advice: '→ ，；：？！（）',
			},
			{ wrong: /\p{Script=Han}\.(?!\d)/u, advice: '→ 。' },
			{ wrong: /[０-９Ａ-Ｚａ-ｚ％]/u, advice: '→ half-width letters and digits' },
		],
		faults: ['縮表,升息', '縮表:', '(公債', '升息?', '結束.', '２０２５年', '4％'],
		right: '資產5,770.8，其中QT（縮表）：C17，占4.5%。',
	},
	{
		name: 'Chinese: quotes are 「」 and inside them 『』',
		patterns: [
			{ wrong: /["“”]/, advice: '→ 「」' },
			{ wrong: /「[^」]*「/, advice: '→ 『』 inside 「」' },
			{ wrong: /(?:^|」)[^「]*『/, advice: '→ 「」 outside, 『』 only inside' },
		],
		faults: ['“縮表”', '"縮表"', '「他說「縮表」了」', '『縮表』'],
		right: '「縮表」與「他說『縮表』了」',
	},
	{
		name: 'Chinese: a quote has both marks',
		patterns: [{ wrong: /「[^」]*$|^[^「]*」/, advice: '→ add the other' }],
		faults: ['「縮表', '縮表」'],
		right: '「縮表」與「升息」',
		// The program puts some strings of the interface together.
		appliesTo: ({ file }) => file.startsWith('content/'),
	},
	{
		name: 'Chinese: ellipsis …… and dash ——',
		patterns: [
			{ wrong: /\.{3}|。{2,}|(?<!…)…(?!…)/, advice: '→ ……' },
			{ wrong: /(?<!—)—(?!—)|--|─/, advice: '→ ——' },
		],
		faults: ['搜尋中...', '搜尋中…', '等等。。。', '縮表—升息', '縮表--升息'],
		right: '搜尋中……縮表——升息，2022–2025',
	},
	{
		name: 'Chinese: one mark at a time',
		patterns: [
			{ wrong: /[，。、；：！？]{2,}/, advice: '→ one of them' },
			{ wrong: /[（「『][，。、；：！？）]/, advice: '→ no mark behind an opening bracket' },
			{ wrong: /[，、；：（][）」』]/, advice: '→ no such mark before a closing bracket' },
		],
		faults: ['縮表，，', '縮表。，', '（，縮表）', '（縮表，）', '（）'],
		right: '他說：「縮表。」（QT），「升息？」',
	},
	{
		name: 'Chinese: ranges and dates',
		patterns: [
			{ wrong: /\d%? ?[~～] ?\d/, advice: '→ 至 or –' },
			{ wrong: /(?<![\d-])(?!\d{4}-\d\d(?!\d))\d+(?:\.\d+)?%?-\d+(?![\d-])/, advice: '→ 至 or –' },
			{ wrong: /\d{4}[/.]\d{1,2}[/.]\d{1,2}/, advice: '→ 2022年6月1日 or 2022-06-01' },
			{ wrong: /\d號(?!碼)/, advice: '→ 日' },
		],
		faults: ['3~5個', '4-8個基點', '0.5%-1%', '2022/6/1', '2022.06.01', '6月1號'],
		right: '4至8個基點，3.75–4.00%，2022年6月1日、2022-06-01到2025-12',
	},
	{
		name: 'Chinese: the words of Taiwan',
		patterns: patterns(TAIWAN_WORDS),
		faults: [
			...[
				'美聯儲',
				'聯儲局',
				'債券收益率',
				'孳息率',
				'債息',
				'通脹',
				'通縮',
				'量寬',
				'減息',
				'加息',
			],
			...[
				'久期',
				'按揭',
				'樓市',
				'美國國債',
				'購買國債',
				'外匯儲備',
				'儲備金',
				'期權',
				'對沖',
				'杠杆',
			],
			...[
				'1.5萬億',
				'0.25厘',
				'信息',
				'信號',
				'看數據',
				'質量',
				'準備金水平',
				'渠道',
				'概率',
				'早前',
			],
			...[
				'默認',
				'網絡',
				'鏈接',
				'屏幕',
				'視頻',
				'軟件',
				'菜單',
				'點擊',
				'搜索',
				'用戶',
				'加載',
				'在線',
			],
			...['通過公開市場操作', '通過購債'],
		],
		right:
			'聯準會、殖利率、通膨、本國債券、外國債務、公債息票、到期權利、水平線、經濟數據、信用戶頭，以54比45通過，獲國會通過。',
		appliesTo: ({ file }) => !EXPLAINS.test(file),
	},
	{
		name: 'Chinese: one form of a word',
		patterns: patterns(TAIWAN_FORMS),
		faults: ['臺灣', '這裏', '公佈', '佔比', '計劃', '部份', '周三', '每周', '賬戶'],
		right: '台灣、這裡、公布、占比、計畫、部分、外部份額、週三、一周轉、帳戶',
	},
	{
		name: 'Chinese: the characters of Taiwan',
		patterns: [{ wrong: notOf(big5()), advice: '→ the traditional character' }],
		faults: ['量化紧缩', '国债', '联储', '这里', '価格'],
		right: '量化緊縮、公債、準備、購買、升值、下降、皇后、台北',
		appliesTo: ({ file }) => !EXPLAINS.test(file),
	},
];

/** How Chinese is spaced: for everything but titles, which may set a word apart. */
export const CHINESE_SPACING: Rule = {
	name: 'Chinese: no typed space',
	patterns: [
		{
			wrong: /\p{Script=Han} +[A-Za-z0-9\ufffc]|[A-Za-z0-9%\ufffc] +\p{Script=Han}/u,
			advice: '→ nothing: the page draws the gap',
		},
		{
			wrong:
				/[\p{Script=Han}，。、；：？！）」] +[\p{Script=Han}（「]|[，。、；：？！（）「」] | [，。、；：？！（）「」]/u,
			advice: '→ no space',
		},
	],
	faults: ['縮表 QT', 'QT 縮表', '2025 年', '3.75% 的', '縮表 升息', '縮表， QT', 'QT （縮表）'],
	right: '聯準會在2025年12月1日停止QT，ON RRP為Repo Facility的2%',
};
