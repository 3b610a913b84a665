import { LANGUAGES, type Lang } from '~/i18n/languages';
import { lineMark, type Mark, pathMark, textMark } from '~/lib/chart/marks';
import { formatTick } from '~/lib/format/axis';
import { fill } from '~/lib/format/fill';
import { formatNumber } from '~/lib/format/numbers';
import { mortgageFigure, SPLIT_FRAME as FRAME, type SplitPanel } from '~/lib/mortgage/figure';
import { type MortgageInput, valueMortgage } from '~/lib/mortgage/model';
import { splitMortgage, turningYear } from '~/lib/mortgage/split';
import type { FigureContent } from '../tool/figure';
import { mortgageFigureString } from './figure-strings';

/** The figure of a loan in the reader's language. Shared by the server and the browser. */
export function mortgageFigureContent(lang: Lang, input: MortgageInput): FigureContent {
	return {
		sentence: sentenceOf(lang, input),
		marks: marksOf(lang, input),
		rows: rowsOf(lang, input),
	};
}

function sentenceOf(lang: Lang, input: MortgageInput): string {
	const { before, after } = splitMortgage(input);
	const results = valueMortgage(input);
	const money = (value: number | undefined) => formatNumber(LANGUAGES[lang].tag, value ?? 0, 2);
	return fill(mortgageFigureString(lang)('sentence'), {
		paymentBefore: money(results.payment),
		paymentAfter: money(results['payment-after']),
		interestBefore: money(before[0]?.interest),
		interestAfter: money(after[0]?.interest),
		yearBefore: String(turningYear(before)),
		yearAfter: String(turningYear(after)),
	});
}

function marksOf(lang: Lang, input: MortgageInput): Mark[] {
	const t = mortgageFigureString(lang);
	const { before, after, amounts } = mortgageFigure(input);
	const largest = Math.max(...amounts.values);
	const label = (value: number) => formatTick(LANGUAGES[lang].tag, value, largest, amounts.digits);
	return [
		...amounts.values.flatMap((value, index) => {
			const y = amounts.y[index] ?? 0;
			return [
				lineMark('fig-grid', FRAME.left, y, FRAME.right, y),
				textMark(label(value), FRAME.left - 6, y + 5, 'end'),
			];
		}),
		textMark(t('amountAxis'), 0, 20, 'start'),
		textMark(t('yearAxis'), FRAME.right, FRAME.height - 5, 'end'),
		...panelMarks(before, t('before')),
		...panelMarks(after, t('after')),
	];
}

function panelMarks(
	{ left, right, interest, principal, years }: SplitPanel,
	title: string,
): Mark[] {
	return [
		textMark(title, (left + right) / 2, 36),
		pathMark('fig-interest', interest),
		pathMark('fig-principal', principal),
		...years.map(({ year, x }) => textMark(String(year), x, FRAME.bottom + 22)),
	];
}

/** The first year, every fifth, and the last. */
function rowsOf(lang: Lang, input: MortgageInput): string[][] {
	const { before, after } = splitMortgage(input);
	const money = (value: number | undefined) => formatNumber(LANGUAGES[lang].tag, value ?? 0, 2);
	return before
		.map((year, index) => ({ year, changed: after[index] }))
		.filter(({ year }) => year.year === 1 || year.year % 5 === 0 || year.year === before.length)
		.map(({ year, changed }) => [
			String(year.year),
			...[year.interest, year.principal, changed?.interest, changed?.principal].map(money),
		]);
}
