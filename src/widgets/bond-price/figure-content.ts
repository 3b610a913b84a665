import { LANGUAGES, type Lang } from '~/i18n/languages';
import {
	BOND_FRAME as FRAME,
	bondFigure,
	bondRows,
	convexityEstimate,
	durationEstimate,
} from '~/lib/bond/figure';
import { type BondInput, valueBond, yieldAfter } from '~/lib/bond/model';
import { circleMark, lineMark, type Mark, pathMark, textMark } from '~/lib/chart/marks';
import { formatTick } from '~/lib/format/axis';
import { fill } from '~/lib/format/fill';
import { formatNumber } from '~/lib/format/numbers';
import { formatSigned } from '~/lib/format/signed';
import type { FigureContent } from '../tool/figure';
import { bondFigureString } from './figure-strings';

/** The figure of a bond in the reader's language. Shared by the server and the browser. */
export function bondFigureContent(lang: Lang, input: BondInput): FigureContent {
	return {
		sentence: sentenceOf(lang, input),
		marks: marksOf(lang, input),
		rows: rowsOf(lang, input),
	};
}

function sentenceOf(lang: Lang, input: BondInput): string {
	const t = bondFigureString(lang);
	const { tag } = LANGUAGES[lang];
	const end = yieldAfter(input);
	if (end === input.yield) return t('unchanged');
	const after = valueBond(input)['price-after'];
	const estimate = durationEstimate(input, end);
	return fill(t('sentence'), {
		y: formatNumber(tag, end, 2),
		estimate: formatNumber(tag, estimate, 2),
		after: formatNumber(tag, after, 2),
		gap: formatNumber(tag, after - estimate, 2),
		convexity: formatNumber(tag, convexityEstimate(input, end) - estimate, 2),
	});
}

function marksOf(lang: Lang, input: BondInput): Mark[] {
	const t = bondFigureString(lang);
	const { tag } = LANGUAGES[lang];
	const { curve, tangent, before, after, estimate, yields, prices, gap } = bondFigure(input);
	const largest = (values: number[]) => Math.max(...values.map(Math.abs));
	const tick = (value: number, { values, digits }: typeof prices | typeof yields) =>
		formatTick(tag, value, largest(values), digits);
	const [from, to] = tangent;
	const levels = (scale: typeof prices) =>
		scale.values.flatMap((value, index) => {
			const y = scale.y[index] ?? 0;
			return [
				lineMark('fig-grid', FRAME.left, y, FRAME.right, y),
				textMark(tick(value, scale), FRAME.left - 6, y + 5, 'end'),
			];
		});
	return [
		...levels(prices),
		...levels(gap.ticks),
		...yields.values.flatMap((value, index) => {
			const x = yields.x[index] ?? 0;
			return [
				lineMark('fig-grid', x, FRAME.gapBottom, x, FRAME.gapBottom + 5),
				textMark(tick(value, yields), x, FRAME.gapBottom + 23),
			];
		}),
		textMark(t('priceAxis'), 0, 16, 'start'),
		textMark(t('gapAxis'), 0, FRAME.gapTop - 20, 'start'),
		textMark(t('yieldAxis'), FRAME.right, FRAME.height - 5, 'end'),
		pathMark('fig-curve', curve),
		lineMark('fig-tangent', from.x, from.y, to.x, to.y),
		lineMark('fig-gap', estimate.x, estimate.y, after.x, after.y),
		circleMark('fig-before', before.x, before.y, 5),
		circleMark('fig-after', after.x, after.y, 5),
		pathMark('fig-gap-area', gap.area),
		pathMark('fig-gap-line', gap.line),
		lineMark('fig-gap', gap.end.x, FRAME.gapBottom, gap.end.x, gap.end.y),
	];
}

function rowsOf(lang: Lang, input: BondInput): string[][] {
	const { tag } = LANGUAGES[lang];
	return bondRows(input).map((row) => [
		`${formatNumber(tag, row.yield, 2)}%`,
		...[row.price, row.byDuration, row.withConvexity].map((price) => formatNumber(tag, price, 2)),
		formatSigned(tag, row.price - row.byDuration, 2),
	]);
}
