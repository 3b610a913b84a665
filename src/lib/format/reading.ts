import type { Unit } from '../chart/plot.ts';
import { formatBillions, formatNumber } from './numbers.ts';

const DOLLAR = { zh: '美元', en: '$' };

/** One value of a figure with its unit, as exactly as the figure's table: `$4,546.2bn`, `4兆5,462億美元`, `4.02%`. */
export function formatReading(tag: string, value: number, unit: Unit): string {
	if (unit === 'usd-bn') return formatBillions(tag, value, DOLLAR);
	const number = formatNumber(tag, value, 2);
	if (unit === 'percent') return `${number}%`;
	return tag.startsWith('en') ? `${number} points` : `${number}個百分點`;
}
