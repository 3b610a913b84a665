import { formatMonth } from '~/lib/format/month';
import { formatMoney } from '~/lib/format/value';
import { formatNumber } from '~/lib/format/numbers';
import type { Column } from './data';
import type { Unit } from '~/lib/chart/plot';

const TRILLION = 1000;
const LOOKED_UP = /\{(?:(month|share):)?([\w-]+)(?:@([\w-]+)|\/(\w+))\}/g;

/** A text with its figures looked up in the columns; what cannot be found stops the build. */
export function sentence(template: string, columns: readonly Column[], tag: string): string {
	return template.replace(LOOKED_UP, (whole, what, id: string, at: string, limit: string) => {
		const fail = (): never => {
			throw new Error(
				`A figure's text asks for ${whole}. Columns: ${columns.map((column) => column.id).join(', ')}; after @ a month with a value, max or last.`,
			);
		};
		const find = (name: string) => columns.find((column) => column.id === name) ?? fail();
		const column = find(id);
		if (what === 'share') {
			const share = (-100 * sum(column)) / sum(find(limit));
			return `${formatNumber(tag, share, 0)}%`;
		}
		const reading = pick(column, at) ?? fail();
		if (what === 'month') return formatMonth(tag, reading.month);
		return formatAmount(tag, reading.value, column.unit);
	});
}

function pick({ readings }: Column, at: string): { month: string; value: number } | undefined {
	const known = readings.flatMap(({ month, value }) =>
		value === undefined ? [] : [{ month, value }],
	);
	if (at === 'last') return known.at(-1);
	if (at !== 'max') return known.find(({ month }) => month === at);
	const greatest = Math.max(...known.map(({ value }) => value));
	return known.find(({ value }) => value === greatest);
}

function sum({ readings }: Column): number {
	return readings.reduce((total, { value = 0 }) => total + value, 0);
}

/** An amount as a sentence says it. */
function formatAmount(tag: string, value: number, unit: Unit): string {
	if (unit === 'usd-bn') return formatMoney(tag, value, value >= TRILLION ? 'short' : 'full');
	return `${formatNumber(tag, value, 2)}${unit === 'percent' ? '%' : ''}`;
}

/** A number beside the axis: $8tn, 8兆; $60bn, 600億; 4%; 0.2. */
export function formatTick(tag: string, value: number, unit: Unit, digits: number): string {
	if (unit === 'percent') return `${formatNumber(tag, value, digits)}%`;
	if (unit === 'points' || value === 0) return formatNumber(tag, value, digits);
	const amount = Math.abs(value);
	const isTrillions = amount >= TRILLION;
	const number = isTrillions ? amount / TRILLION : amount;
	const places = Number.isInteger(number) ? 0 : 1;
	const sign = value < 0 ? '−' : '';
	if (tag.startsWith('en'))
		return `${sign}$${formatNumber(tag, number, places)}${isTrillions ? 'tn' : 'bn'}`;
	return isTrillions
		? `${sign}${formatNumber(tag, number, places)}兆`
		: `${sign}${formatNumber(tag, amount * 10, 0)}億`;
}
