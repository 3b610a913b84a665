import type { Bilingual, Lang } from '~/i18n/languages';
import type { Part, View } from '~/lib/explorer/model';

export const VIEW_LABELS: Record<View, Bilingual> = {
	assets: { zh: '資產', en: 'Assets' },
	liabilities: { zh: '負債', en: 'Liabilities' },
};

export const PART_LABELS: Record<Part | 'total', Bilingual> = {
	total: { zh: '總資產', en: 'Total assets' },
	treasuries: { zh: '公債', en: 'Treasuries' },
	mbs: { zh: 'MBS', en: 'MBS' },
	reserves: { zh: '準備金', en: 'Reserves' },
	'on-rrp': { zh: 'ON RRP', en: 'ON RRP' },
	tga: { zh: 'TGA', en: 'TGA' },
	currency: { zh: '流通貨幣', en: 'Currency' },
	other: { zh: '其他', en: 'Other' },
};

const STRINGS = {
	title: { zh: '聯準會資產負債表：{v}', en: 'The Fed’s balance sheet: {v}' },
	sentence: {
		zh: '從{from}底到{to}底，總資產由{a}變為{b}（{c}）。',
		en: 'From the end of {from} to the end of {to}, total assets went from {a} to {b} ({c}).',
	},
	parts: { zh: '其中{list}。', en: ' Of this: {list}.' },
	partsTo: { zh: '其中到{to}底：{list}。', en: ' Of this, to the end of {to}: {list}.' },
	comma: { zh: '、', en: ', ' },
	basis: {
		zh: '每月最後一個週三的水準，堆疊；最上緣是總資產。「其他」是總資產減去所列各項。',
		en: 'Level on the last Wednesday of each month, stacked; the upper edge is total assets. “Other” is total assets less the items named.',
	},
	currencyBasis: {
		zh: 'ON RRP為當日操作。流通貨幣不是週三水準，而是平均或估計值（見資料集的currency_basis欄），差異也落在「其他」。',
		en: 'ON RRP is the operation of that day. Currency is not a Wednesday level but an average or an estimate (see currency_basis in the dataset), and the difference falls into “other”.',
	},
	begins: {
		zh: '「{p}」的紀錄從{m}開始，之前若有則含在「其他」。',
		en: 'The record of “{p}” begins in {m}; before that, whatever there was is part of “other”.',
	},
	ends: {
		zh: '「{p}」的紀錄到{m}為止，之後這一側無法拆分，只畫總額。',
		en: 'The record of “{p}” ends in {m}; after that this side cannot be divided and only the total is drawn.',
	},
	listComma: { zh: '」、「', en: '” and “' },
	spans: {
		zh: '上方標出QE、QT與準備金管理購買（RMP）的期間，日期取自事件紀錄。',
		en: 'Named at the top: the periods of QE, QT and reserve management purchases (RMP), with dates from the record of events.',
	},
	change: { zh: '總資產較一年前', en: 'Total, 1-year change' },
	month: { zh: '月份', en: 'Month' },
	none: { zh: '無資料', en: 'no value' },
	unit: { zh: '十億美元', en: 'USD bn' },
	asTable: { zh: '以表格顯示', en: 'As a table' },
	everyYear: { zh: '（每年最後一筆）', en: ' (last month of each year)' },
	view: { zh: '看哪一側', en: 'Side' },
	period: { zh: '期間', en: 'Period' },
	from: { zh: '起', en: 'From' },
	to: { zh: '迄', en: 'To' },
	all: { zh: '全部', en: 'All' },
	five: { zh: '近5年', en: 'Last 5 years' },
	after: { zh: 'QT2之後', en: 'After QT2' },
	in: { zh: '放大', en: 'Zoom in' },
	out: { zh: '縮小', en: 'Zoom out' },
	zoomHint: {
		zh: '加號與減號放大、縮小，0看全部。用滑鼠拖曳可選取期間。',
		en: 'Plus and minus zoom, 0 shows all. Drag with the mouse to choose a period.',
	},
	more: {
		zh: '選擇期間、換到另一側、下載數字',
		en: 'Choose the period, see the other side, download the numbers',
	},
	download: { zh: '下載', en: 'Download' },
	copied: { zh: '已產生{f}', en: '{f} is ready' },
	failed: { zh: '下載沒有成功，請再試一次。', en: 'The download failed; please try again.' },
	source: { zh: '來源：', en: 'Source: ' },
	dataset: { zh: '資料集：', en: 'Dataset: ' },
	asOf: { zh: '資料至', en: 'Data as of ' },
	stop: { zh: '。', en: '. ' },
	colon: { zh: '：', en: ': ' },
	clause: { zh: '，', en: ', ' },
} satisfies Record<string, Bilingual>;

export type ExplorerString = keyof typeof STRINGS;

export function explorerString(lang: Lang): (key: ExplorerString) => string {
	return (key) => STRINGS[key][lang];
}

/** A parameter of the address as the form and the address call it. */
export function parameterLabel(lang: Lang, parameter: string): string {
	const label = { view: 'view', from: 'from', to: 'to' }[parameter] as ExplorerString | undefined;
	return `${label ? STRINGS[label][lang] : ''} ${parameter}`.trim();
}
