/** A date or an amount in a text, in whichever form it is written. */
export interface NumberFound {
	/** `2019-09`, `2019-09-17`, or `=95e9` for an amount. */
	key: string;
	at: number;
	length: number;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_NAMES =
	'January February March April May June July August September October November December'.split(
		' ',
	);
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{0,6}\\.?)';

const HAN_DATE = /((?:19|20)\d\d) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?[日號])?/g;
const ISO_DATE = /\b((?:19|20)\d\d)-(\d{1,2})(?:-(\d{1,2}))?\b/g;
/** As `2019/9` after the slash has become a space. */
const SLASH_DATE = /\b((?:19|20)\d\d) (\d{1,2})(?: (\d{1,2}))?\b(?! ?[年月%a-z億兆萬])/g;
const WORD_DATE = new RegExp(`\\b(?:(\\d{1,2}) )?${MONTH} ((?:19|20)\\d\\d)\\b`, 'g');
const US_DATE = new RegExp(`\\b${MONTH} (\\d{1,2}) ((?:19|20)\\d\\d)\\b`, 'g');

const UNITS: Record<string, number> = {
	萬: 1e4,
	億: 1e8,
	萬億: 1e12,
	兆: 1e12,
	m: 1e6,
	mn: 1e6,
	million: 1e6,
	b: 1e9,
	bn: 1e9,
	billion: 1e9,
	t: 1e12,
	tn: 1e12,
	trillion: 1e12,
};
/** `8兆9655億`: one amount in two units. */
const HAN_AMOUNT = /(\d+(?:\.\d+)?) ?(兆|萬億) ?(\d+(?:\.\d+)?) ?億/g;
const AMOUNT = /(\d+(?:\.\d+)?) ?(萬億|[萬億兆]|(?:million|billion|trillion|mn|bn|tn|[mbt])\b)/g;

/** Dates and amounts in normalized text, in order; none overlaps another. */
export function findNumbers(text: string): NumberFound[] {
	const found: NumberFound[] = [];
	const take = (match: RegExpMatchArray, key: string | undefined) => {
		const at = match.index ?? 0;
		const length = match[0].length;
		const isFree = found.every((other) => at >= other.at + other.length || at + length <= other.at);
		if (key && isFree) found.push({ key, at, length });
	};
	for (const match of text.matchAll(HAN_DATE)) take(match, date(match[1], match[2], match[3]));
	for (const match of text.matchAll(ISO_DATE)) take(match, date(match[1], match[2], match[3]));
	for (const match of text.matchAll(US_DATE))
		take(match, date(match[3], month(match[1]), match[2]));
	for (const match of text.matchAll(WORD_DATE)) {
		take(match, date(match[3], month(match[2]), match[1]));
	}
	for (const match of text.matchAll(SLASH_DATE)) take(match, date(match[1], match[2], match[3]));
	for (const match of text.matchAll(HAN_AMOUNT)) {
		take(match, amount(Number(match[1]) * 1e12 + Number(match[3]) * 1e8));
	}
	for (const match of text.matchAll(AMOUNT)) {
		take(match, amount(Number(match[1]) * (UNITS[match[2] ?? ''] ?? 1)));
	}
	return found.sort((a, b) => a.at - b.at);
}

function amount(value: number): string {
	return `=${Number(value.toPrecision(6))}`;
}

function month(name = ''): string {
	return String(MONTHS.indexOf(name) + 1);
}

function date(year = '', monthNumber = '', day?: string): string | undefined {
	const [m, d] = [Number(monthNumber), Number(day ?? 1)];
	if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
	const pad = (value: number) => String(value).padStart(2, '0');
	return `${year}-${pad(m)}${day ? `-${pad(d)}` : ''}`;
}

/** How a date or an amount is written on the site, Chinese forms first. */
export function formsOf(key: string): string[] {
	if (key.startsWith('=')) return amountForms(Number(key.slice(1)));
	const [year = '', monthNumber = '', day] = key.split('-');
	const name = MONTH_NAMES[Number(monthNumber) - 1] ?? '';
	const han = `${year}年${Number(monthNumber)}月`;
	return day
		? [`${han}${Number(day)}日`, `${Number(day)} ${name} ${year}`, key]
		: [han, `${name} ${year}`, key];
}

function amountForms(value: number): string[] {
	const plain = (scale: number) => {
		const scaled = value / scale;
		return scaled >= 0.1 && scaled < 1e5 ? String(Number(scaled.toPrecision(6))) : undefined;
	};
	const write = (scale: number, ...units: string[]) => {
		const number = plain(scale);
		return number ? units.map((unit) => number + unit) : [];
	};
	const trillions = Math.floor(value / 1e12);
	const rest = Number(((value - trillions * 1e12) / 1e8).toPrecision(6));
	const both = trillions >= 1 && rest >= 1 ? [`${trillions}兆${rest}億`] : [];
	return [
		...both,
		...write(1e8, '億'),
		...write(1e12, '兆'),
		...write(1e9, 'bn', ' billion'),
		...write(1e12, ' trillion', 'tn'),
	];
}
