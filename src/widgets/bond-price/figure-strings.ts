import type { Bilingual, Lang } from '~/i18n/languages';

const STRINGS = {
	title: {
		zh: '價格與殖利率：曲線、切線與兩者的差',
		en: 'Price against yield: the curve, its tangent and the gap between them',
	},
	sentence: {
		zh: '曲線是各種殖利率下的價格，直線是變動前那一點的切線。殖利率到{y}%時，切線（只用存續期間）估計{estimate}，實際是{after}，相差約{gap}，下半圖把這個差距放大；它就是凸性要解釋的部分，用½×凸性×變動平方估計是{convexity}。',
		en: 'The curve is the price at each yield, the straight line its tangent at the yield before. At a yield of {y}% the tangent (duration alone) gives {estimate} and the price is {after}: a gap of about {gap}, enlarged in the lower part. It is what convexity explains: ½ × convexity × the change squared puts it at {convexity}.',
	},
	unchanged: {
		zh: '曲線是各種殖利率下的價格，直線是變動前那一點的切線。殖利率沒有變動，所以兩者還沒有分開；輸入一個變動就能看到差距。',
		en: 'The curve is the price at each yield, the straight line its tangent at the yield before. The yield does not change, so the two have not parted yet; enter a change to see the gap.',
	},
	curve: { zh: '價格', en: 'Price' },
	tangent: { zh: '切線（存續期間）', en: 'Tangent (duration)' },
	gap: { zh: '差距（凸性）', en: 'Gap (convexity)' },
	before: { zh: '變動前', en: 'Before' },
	after: { zh: '變動後', en: 'After' },
	priceAxis: { zh: '價格', en: 'Price' },
	gapAxis: { zh: '價格減切線（另用尺度放大）', en: 'Price minus tangent, on a larger scale' },
	yieldAxis: { zh: '殖利率（%）', en: 'Yield (%)' },
	limits: {
		zh: '這是算出來的圖，不是市場資料；價格軸不一定從0開始。整條曲線只用一個殖利率，沒有違約、稅費與提前還款。',
		en: 'Computed, not market data; the price axis need not start at 0. One yield stands for the whole curve, and there is no default, tax or early repayment.',
	},
	tableTitle: { zh: '這張圖的數字（表格）', en: 'The figure’s numbers as a table' },
	byDuration: { zh: '只用存續期間', en: 'Duration alone' },
	withConvexity: { zh: '加上凸性', en: 'With convexity' },
	gapColumn: { zh: '價格減切線', en: 'Price minus tangent' },
	presets: { zh: '例子：', en: 'Examples:' },
	preset: { zh: '{n}年期公債', en: '{n}-year Treasury' },
	presetHint: {
		zh: '算例，不是市場資料：面額100、票息4%、每半年付息，殖利率由4%升到5%，和「怎麼算」的表相同，只有年數不同。',
		en: 'Worked examples, not market data: face value 100, coupon 4% paid every half year, yield up from 4% to 5% as in the table under “How it is worked out”; only the term differs.',
	},
} satisfies Record<string, Bilingual>;

export function bondFigureString(lang: Lang): (key: keyof typeof STRINGS) => string {
	return (key) => STRINGS[key][lang];
}
