import type { Bilingual, Lang } from '~/i18n/languages';
import type { Account, Item, Side } from '~/lib/accounts/chart';
import type { AccountsResults } from '~/lib/accounts/results';

export const ACCOUNT_NAMES: Record<Account, Bilingual> = {
	'central-bank': { zh: '央行', en: 'Central bank' },
	treasury: { zh: '財政部', en: 'Treasury' },
	banks: { zh: '銀行', en: 'Banks' },
	'money-market-fund': { zh: '貨幣市場基金', en: 'Money market fund' },
	household: { zh: '家庭', en: 'Household' },
};

export const ITEM_NAMES: Record<Item, Bilingual> = {
	treasuries: { zh: '公債', en: 'Treasuries' },
	reserves: { zh: '準備金', en: 'Reserves' },
	rrp: { zh: '逆回購（ON RRP）', en: 'ON RRP' },
	tga: { zh: '財政部一般帳戶（TGA）', en: 'Treasury General Account (TGA)' },
	deposits: { zh: '銀行存款', en: 'Bank deposits' },
	loans: { zh: '銀行貸款', en: 'Bank loans' },
	'fund-shares': { zh: '基金受益憑證', en: 'Fund shares' },
	'net-worth': { zh: '淨值', en: 'Net worth' },
};

export const SIDE_NAMES: Record<Side, Bilingual> = {
	assets: { zh: '資產', en: 'Assets' },
	liabilities: { zh: '負債與淨值', en: 'Liabilities and net worth' },
};

export const RESULTS: Record<keyof AccountsResults, Bilingual> = {
	reserves: { zh: '準備金', en: 'Reserves' },
	rrp: { zh: '逆回購（ON RRP）', en: 'ON RRP' },
	tga: { zh: '財政部一般帳戶（TGA）', en: 'Treasury General Account (TGA)' },
	deposits: { zh: '銀行存款', en: 'Bank deposits' },
	'cb-assets': { zh: '央行資產', en: 'Central bank assets' },
};

const STRINGS = {
	action: { zh: '動作', en: 'Action' },
	amount: { zh: '金額', en: 'Amount' },
	amountUnit: { zh: '十億美元', en: 'USD bn' },
	amountHint: {
		zh: '1至1000的整數；100就是1,000億美元。',
		en: 'A whole number from 1 to 1000.',
	},
	addStep: { zh: '保留這一步，再加一步', en: 'Keep this step and add another' },
	steps: { zh: '已記的步驟', en: 'Steps booked' },
	undo: { zh: '復原最後一步', en: 'Undo the last step' },
	startOver: { zh: '回到起點', en: 'Back to the start' },
	step: { zh: '{action}：{amount}', en: '{action}: {amount}' },
	explained: { zh: '第{n}步：{text}', en: 'Step {n}: {text}' },
	atStart: {
		zh: '這是起點，還沒有記任何一步。',
		en: 'This is the start; no step has been booked yet.',
	},
	refused: {
		zh: '「{action}」沒有記帳：{account}的「{item}」只有{available}，不夠減少{amount}。請改小金額，或先記會讓它增加的一步。',
		en: '“{action}” was not booked: {item} on the account “{account}” stands at {available}, less than the {amount} it would lose. Try a smaller amount, or first a step that raises it.',
	},
	changes: { zh: '與起點相比的變動', en: 'Changes since the start' },
	caption: { zh: '{account}（億美元）', en: '{account} (USD bn)' },
	total: { zh: '合計', en: 'Total' },
	up: { zh: '↑增加', en: '↑ up' },
	down: { zh: '↓減少', en: '↓ down' },
	none: { zh: '不變', en: 'unchanged' },
	illustrative: {
		zh: '起點的餘額是為了說明而取的整數，不是任何一天的實際數字；餘額之後是與起點相比的變動。淨值是資產減負債，財政部的淨值是負的。',
		en: 'The balances at the start are round numbers chosen to illustrate, not those of any real day; behind each balance stands its change since the start. Net worth is assets minus liabilities, and the Treasury’s is negative.',
	},
} satisfies Record<string, Bilingual>;

export type SheetString = keyof typeof STRINGS;

export function sheetString(lang: Lang, key: SheetString): string {
	return STRINGS[key][lang];
}
