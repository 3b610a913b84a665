import type { Bilingual } from '~/i18n/languages';
import type { Action } from '~/lib/accounts/actions';

interface ActionText {
	/** In the list of choices and in the history; the same words as the page's table. */
	label: Bilingual;
	/** What moved and why; `{x}` is the amount. */
	explanation: Bilingual;
}

export const ACTION_TEXTS: Record<Action, ActionText> = {
	'qe-bank': {
		label: { zh: '央行向銀行購債', en: 'Central bank buys from a bank' },
		explanation: {
			zh: '央行向銀行買進{x}公債，用新增的準備金付款，所以央行資產與準備金各增加{x}；銀行只是把公債換成準備金，存款不變。',
			en: 'The central bank buys {x} of Treasuries from a bank and pays with new reserves, so its assets and reserves each rise by {x}; the bank has swapped bonds for reserves, and deposits do not change.',
		},
	},
	'qe-nonbank': {
		label: { zh: '央行向非銀行購債', en: 'Central bank buys from a non-bank' },
		explanation: {
			zh: '央行向家庭買進{x}公債。家庭在央行沒有帳戶，款項要經過銀行：銀行多了準備金，並在家庭的帳上記入存款，所以準備金與存款各增加{x}。',
			en: 'The central bank buys {x} of Treasuries from the household. A household has no account there, so the payment passes through its bank, which gains reserves and credits a deposit: reserves and deposits each rise by {x}.',
		},
	},
	maturity: {
		label: { zh: '央行持有的公債到期', en: 'A Treasury held by the central bank matures' },
		explanation: {
			zh: '央行持有的{x}公債到期，財政部用TGA還本。公債與這筆存款一起註銷，央行資產與TGA各減少{x}；準備金與銀行存款都不變。',
			en: 'Treasuries of {x} held by the central bank mature, and the Treasury repays them from the TGA. Bond and balance are canceled together: central bank assets and the TGA each fall by {x}, while reserves and deposits do not change.',
		},
	},
	'auction-bank': {
		label: { zh: '銀行買進新債', en: 'A bank buys new debt' },
		explanation: {
			zh: '財政部發行{x}新債，由銀行買下。銀行用準備金付款，這筆錢從準備金移到TGA；央行資產與銀行存款都不變。',
			en: 'The Treasury issues {x} of new debt and a bank buys it. The bank pays with reserves, so {x} moves from reserves to the TGA; central bank assets and deposits do not change.',
		},
	},
	'auction-nonbank': {
		label: { zh: '非銀行買進新債', en: 'A non-bank buys new debt' },
		explanation: {
			zh: '家庭用銀行存款買下{x}新債，銀行用準備金替客戶把錢付給財政部，所以存款與準備金各減少{x}，TGA增加{x}。',
			en: 'The household buys {x} of new debt with bank deposits, and its bank pays the Treasury with reserves: deposits and reserves each fall by {x}, and the TGA rises by {x}.',
		},
	},
	'auction-mmf-rrp': {
		label: {
			zh: '貨幣市場基金動用ON RRP買新債',
			en: 'A money market fund buys new debt out of ON RRP',
		},
		explanation: {
			zh: '貨幣市場基金從ON RRP提出{x}買新債，這筆錢從ON RRP移到TGA；準備金與銀行存款都不變。',
			en: 'The money market fund takes {x} out of ON RRP to buy new debt, so {x} moves from ON RRP to the TGA; reserves and deposits do not change.',
		},
	},
	'tga-spend': {
		label: { zh: '財政部支出', en: 'The Treasury spends' },
		explanation: {
			zh: '財政部付給家庭{x}。這筆錢離開TGA，變成銀行的準備金與家庭的存款，兩者各增加{x}；央行資產不變。',
			en: 'The Treasury pays the household {x}. The money leaves the TGA and becomes reserves of the bank and a deposit of the household, each up by {x}; central bank assets do not change.',
		},
	},
	'rrp-fall': {
		label: { zh: '資金離開ON RRP、回到銀行', en: 'Money leaves ON RRP and returns to banks' },
		explanation: {
			zh: '貨幣市場基金把{x}從ON RRP移到銀行存款，準備金與存款各增加{x}；央行資產不變，只是負債換了一項。',
			en: 'The money market fund moves {x} from ON RRP to a bank deposit, so reserves and deposits each rise by {x}; central bank assets do not change, one liability has only taken another’s place.',
		},
	},
};
