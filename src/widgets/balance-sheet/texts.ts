import { LANGUAGES, type Lang } from '~/i18n/languages';
import { type Balances, type Line, partsOf } from '~/lib/accounts/chart';
import type { Refusal, Run, Step } from '~/lib/accounts/ledger';
import { changeOf, summarizeAccounts } from '~/lib/accounts/results';
import { fill } from '~/lib/format/fill';
import { formatNumber } from '~/lib/format/numbers';
import { formatSigned } from '~/lib/format/signed';
import type { ResultText } from '../tool/element';
import { ACTION_TEXTS } from './explanations';
import { ACCOUNT_NAMES, ITEM_NAMES, sheetString } from './strings';

/** 1 bn = 10 億: the unit of the tables is USD bn in English and 億美元 in Chinese. */
const PER_BILLION: Record<Lang, number> = { zh: 10, en: 1 };

type Direction = 'up' | 'down' | 'none';

/** A balance in the unit of the tables. Amounts are whole billions, so there are no decimals. */
export function balanceText(lang: Lang, billions: number): string {
	return formatNumber(LANGUAGES[lang].tag, billions * PER_BILLION[lang], 0);
}

/** Change of a line since the start: signed, with an arrow and a word beside the colour. */
export function changeText(lang: Lang, balances: Balances, line: Line) {
	const change = changeOf(balances, line);
	const direction: Direction = change > 0 ? 'up' : change < 0 ? 'down' : 'none';
	const word = sheetString(lang, direction);
	const signed = formatSigned(LANGUAGES[lang].tag, change * PER_BILLION[lang], 0);
	return { direction, text: direction === 'none' ? word : `${signed} ${word}` };
}

/** An amount with its unit, as it stands in a sentence. */
export function money(lang: Lang, billions: number): string {
	const text = balanceText(lang, billions);
	return lang === 'zh' ? `${text}億美元` : `$${text}bn`;
}

/** A change with its sign and unit; no sign where nothing changed. */
export function signedMoney(lang: Lang, billions: number): string {
	const sign = billions > 0 ? '+' : billions < 0 ? '−' : '';
	return sign + money(lang, Math.abs(billions));
}

/** Every result with its text, in the reader's language. Shared by the server and the browser. */
export function resultTexts(lang: Lang, balances: Balances): Record<string, ResultText> {
	const entries = Object.entries(summarizeAccounts(balances)).map(([name, value]) => [
		name,
		{ value, text: signedMoney(lang, value) },
	]);
	return Object.fromEntries(entries) as Record<string, ResultText>;
}

/** One step as a line of the history. */
export function stepText(lang: Lang, { action, amount }: Step): string {
	const label = ACTION_TEXTS[action].label[lang];
	return fill(sheetString(lang, 'step'), { action: label, amount: money(lang, amount) });
}

/** What the last booked step moved and why, in a sentence. */
export function statusText(lang: Lang, { booked }: Run): string {
	const last = booked.at(-1);
	if (!last) return sheetString(lang, 'atStart');
	const text = fill(ACTION_TEXTS[last.action].explanation[lang], { x: money(lang, last.amount) });
	return fill(sheetString(lang, 'explained'), { n: String(booked.length), text });
}

/** Why a step was not booked; empty where it was. */
export function refusalText(lang: Lang, refusal: Refusal | undefined): string {
	if (!refusal) return '';
	const { account, item } = partsOf(refusal.line);
	return fill(sheetString(lang, 'refused'), {
		action: ACTION_TEXTS[refusal.step.action].label[lang],
		account: ACCOUNT_NAMES[account][lang],
		item: ITEM_NAMES[item][lang],
		available: money(lang, refusal.available),
		amount: money(lang, refusal.step.amount),
	});
}
