import type { Bilingual, Lang } from '~/i18n/languages';
import type { GuideId } from '~/lib/accounts/guides';

interface GuideText {
	label: Bilingual;
	/** One sentence for each step; `{x}` is its amount. */
	steps: readonly Bilingual[];
	/** What to notice at the end. */
	closing: Bilingual;
}

export const GUIDE_TEXTS: Record<GuideId, GuideText> = {
	'qe-pension-fund': {
		label: { zh: 'QE與退休基金', en: 'QE with a pension fund' },
		steps: [
			{
				zh: '央行向退休基金（在模型裡記在「家庭」）買進{x}公債；款項經過銀行，準備金與存款各增加{x}。',
				en: 'The central bank buys {x} of Treasuries from a pension fund (booked under “household” in the model); the payment passes through its bank, so reserves and deposits each rise by {x}.',
			},
			{
				zh: '退休基金用這{x}存款買財政部的新債；準備金與存款退回原來的水準，TGA多了{x}。',
				en: 'With that {x} deposit the pension fund buys new Treasury debt; reserves and deposits are back where they were, and the TGA is up by {x}.',
			},
			{
				zh: '財政部把{x}花出去，錢從TGA回到銀行：準備金與存款又各多{x}。',
				en: 'The Treasury spends the {x}, and the money returns from the TGA to the banks: reserves and deposits each rise by {x} again.',
			},
			{
				zh: '央行這次改向銀行買進{x}公債：準備金再增加{x}，存款卻沒有動。',
				en: 'This time the central bank buys {x} of Treasuries from a bank: reserves rise by another {x}, and deposits do not move.',
			},
		],
		closing: {
			zh: '要注意的是：央行買債，準備金都會等額增加；存款會不會跟著增加，要看是誰把債券賣給央行。向退休基金買會增加存款，向銀行買不會。',
			en: 'What to notice: reserves rise by the full amount of every purchase, but who sells to the central bank decides whether deposits rise too. They do when a pension fund sells; they do not when a bank does.',
		},
	},
	'bond-matures': {
		label: { zh: '一張公債到期', en: 'A bond matures' },
		steps: [
			{
				zh: '央行持有的{x}公債到期，財政部從TGA還本；央行資產與TGA各減少{x}，準備金還沒有動。',
				en: 'Treasuries of {x} held by the central bank mature and the Treasury repays them from the TGA; central bank assets and the TGA each fall by {x}, and reserves have not moved yet.',
			},
			{
				zh: '財政部發新債補回TGA，由銀行買下：準備金減少{x}。',
				en: 'The Treasury sells new debt to refill the TGA and a bank buys it: reserves fall by {x}.',
			},
			{
				zh: '再一次同樣的到期：又有{x}公債與TGA的存款一起註銷。',
				en: 'The same again: another {x} of Treasuries matures, and bond and TGA balance are canceled together.',
			},
			{
				zh: '這次買新債的是貨幣市場基金，用放在ON RRP的錢付款：ON RRP減少{x}，準備金不動。',
				en: 'This time a money market fund buys the new debt and pays out of ON RRP: ON RRP falls by {x}, and reserves do not move.',
			},
		],
		closing: {
			zh: '要注意的是：兩次到期完全一樣，TGA也都回到原處；減少的是準備金還是ON RRP，要看誰買下新債。',
			en: 'What to notice: both maturities were the same and the TGA came back each time; who buys the new bond decides whether reserves or ON RRP fall.',
		},
	},
	'money-funds-buy-bills': {
		label: { zh: '2022–23年：貨幣市場基金買國庫券', en: '2022–23: money funds buy bills' },
		steps: [
			{
				zh: '縮表：央行持有的{x}公債到期不續作，央行資產與TGA各減少{x}。',
				en: 'Runoff: Treasuries of {x} mature at the central bank and are not replaced, so its assets and the TGA each fall by {x}.',
			},
			{
				zh: '財政部發行比到期更多的國庫券，貨幣市場基金用ON RRP的錢買下{x}；ON RRP減少{x}，TGA增加{x}。',
				en: 'The Treasury issues more bills than matured, and a money market fund buys {x} of them out of ON RRP: ON RRP falls by {x} and the TGA rises by {x}.',
			},
			{
				zh: '財政部把多籌到的{x}花出去，錢進入銀行：準備金與存款各增加{x}。',
				en: 'The Treasury spends the {x} it raised beyond the maturity, and the money reaches the banks: reserves and deposits each rise by {x}.',
			},
		],
		closing: {
			zh: '要注意的是：央行資產少了，準備金卻比起點多，因為減少的全是ON RRP；減少的是準備金還是ON RRP，要看誰買下新債。金額是算例，當時的實際數字見下方「怎麼算」。',
			en: 'What to notice: the central bank’s assets are down and yet reserves are above the start, because ON RRP bore the whole fall; who buys the new bond decides whether reserves or ON RRP fall. The amounts are examples; the actual figures of the time stand below under “How it is worked out”.',
		},
	},
};

const STRINGS = {
	guides: { zh: '跟著引導走：', en: 'Guided sequences:' },
	ready: {
		zh: '「{guide}」共{count}步。按「下一步」開始。',
		en: '“{guide}”: {count} steps. Press “Next step” to begin.',
	},
	progress: { zh: '「{guide}」：第{n}步，共{count}步。', en: '“{guide}”: step {n} of {count}.' },
	next: { zh: '下一步', en: 'Next step' },
	again: { zh: '從頭再走一次', en: 'Start this sequence again' },
	asText: {
		zh: '三段引導的全部步驟與效果（文字）',
		en: 'All steps of the three sequences, with their effects, as text',
	},
	effect: { zh: '這一步的變動：{list}。', en: 'This step: {list}.' },
	total: { zh: '整段下來：{list}。', en: 'Over the whole sequence: {list}.' },
	separator: { zh: '，', en: '; ' },
	item: { zh: '{name}{change}', en: '{name} {change}' },
} satisfies Record<string, Bilingual>;

/** What the parameters of an address are called that have no control of their own. */
const PARAMETERS: Record<string, Bilingual> = {
	guide: { zh: '引導', en: 'Guided sequence' },
	step: { zh: '步驟', en: 'Step' },
};

export function guideParameter(lang: Lang, name: string): string | undefined {
	return PARAMETERS[name]?.[lang];
}

export function guideString(lang: Lang, key: keyof typeof STRINGS): string {
	return STRINGS[key][lang];
}
