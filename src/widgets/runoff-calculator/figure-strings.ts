import { type Bilingual, type Lang, LANGUAGES } from '~/i18n/languages';
import { formatNumber } from '~/lib/format/numbers';
import type { FigureTexts } from '~/lib/runoff/figure';
import type { PanelId, SeriesId } from '~/lib/runoff/series';

const PANELS: Record<PanelId, Bilingual> = {
	assets: { zh: '資產（十億美元）', en: 'Assets, USD bn' },
	liabilities: { zh: '負債（十億美元）', en: 'Liabilities, USD bn' },
	flows: { zh: '每月上限與減少額（十億美元）', en: 'Monthly caps and runoff, USD bn' },
};

const SERIES: Record<SeriesId, Bilingual> = {
	treasuries: { zh: '公債', en: 'Treasuries' },
	mbs: { zh: 'MBS', en: 'MBS' },
	actual: { zh: '實際：公債', en: 'Actual: Treasuries' },
	'actual-total': { zh: '實際：公債加MBS', en: 'Actual: Treasuries and MBS' },
	reserves: { zh: '準備金', en: 'Reserves' },
	rrp: { zh: '逆回購', en: 'ON RRP' },
	tga: { zh: 'TGA', en: 'TGA' },
	currency: { zh: '流通貨幣', en: 'Currency' },
	floor: { zh: '準備金下限', en: 'Reserve floor' },
	'treasury-cap': { zh: '公債上限', en: 'Treasury cap' },
	'treasury-runoff': { zh: '公債減少', en: 'Treasury runoff' },
	'mbs-cap': { zh: 'MBS上限', en: 'MBS cap' },
	'mbs-runoff': { zh: 'MBS減少', en: 'MBS runoff' },
};

const STRINGS = {
	title: { zh: '縮表的路徑', en: 'The path of runoff' },
	text: {
		zh: '由上到下：堆疊的公債與MBS；堆疊的準備金、逆回購、TGA與流通貨幣，虛線是準備金下限；每月上限（虛線）與當月減少額（實線）。QT1與QT2另以虛線疊上實際路徑。數字都在下方表格。',
		en: 'From the top: Treasuries and MBS, stacked; reserves, ON RRP, TGA and currency, stacked, with the reserve floor dashed; monthly caps (dashed) and what runs off (solid). For QT1 and QT2 the actual path lies over the model as dashed lines. All numbers are in the table below.',
	},
	source: {
		zh: '起點與實際值：聯準會H.4.1；其餘為本站模型的計算結果。',
		en: 'Starting levels and actual path: Federal Reserve H.4.1; the rest is this site’s model.',
	},
	data: { zh: '資料', en: 'Data' },
	summary: {
		zh: '從{from}底到{to}底，公債與MBS合計由{a}變為{b}，準備金由{c}變為{d}。',
		en: 'From the end of {from} to the end of {to}, Treasuries and MBS together go from {a} to {b} and reserves from {c} to {d}.',
	},
	empty: {
		zh: '一個月也沒有縮，沒有路徑可畫。',
		en: 'Not one month is run, so there is no path to draw.',
	},
	stale: {
		zh: '繪圖程式沒有載入，數字請看表格。',
		en: 'The code of the figure could not be loaded; the table has the numbers.',
	},
	slider: { zh: '逐月讀數', en: 'Read a month' },
	sliderHint: {
		zh: '用方向鍵逐月移動，或在圖上指向一個月。',
		en: 'Move month by month with the arrow keys, or point at a month in the figure.',
	},
	readout: {
		zh: '{m}底：公債{treasuries}、MBS{mbs}；準備金{reserves}、逆回購{rrp}、流通貨幣{currency}。當月公債減少{treasuryRunoff}（上限{treasuryCap}），MBS減少{mbsRunoff}（上限{mbsCap}）。單位十億美元。',
		en: 'End of {m}: Treasuries {treasuries}, MBS {mbs}; reserves {reserves}, ON RRP {rrp}, currency {currency}. In the month Treasuries fell by {treasuryRunoff} (cap {treasuryCap}) and MBS by {mbsRunoff} (cap {mbsCap}). USD bn.',
	},
	readoutError: {
		zh: '模型減實際：公債{treasuryError}，MBS{mbsError}。',
		en: 'Model minus actual: Treasuries {treasuryError}, MBS {mbsError}.',
	},
	download: { zh: '下載', en: 'Download' },
	figureAs: { zh: '圖', en: 'Figure' },
	tableAs: { zh: '數字', en: 'Numbers' },
	failed: { zh: '下載沒有成功，請再試一次。', en: 'The download failed; please try again.' },
	saved: { zh: '已產生{f}', en: '{f} is ready' },
	cite: { zh: '引用這個狀態', en: 'Cite this state' },
	citePlain: { zh: '文字', en: 'Plain text' },
} satisfies Record<string, Bilingual>;

export type FigureString = keyof typeof STRINGS;

export function figureString(lang: Lang, key: FigureString): string {
	return STRINGS[key][lang];
}

/** The words that the drawing needs. */
export function figureTexts(lang: Lang): FigureTexts {
	const { tag } = LANGUAGES[lang];
	return {
		panel: (id) => PANELS[id][lang],
		series: (id) => SERIES[id][lang],
		number: (value) => formatNumber(tag, value, value % 1 === 0 ? 0 : 1),
	};
}
