import type { ExplorerData } from '~/lib/explorer/model';
import { lastMonths, type Period, spanPeriod, wholePeriod, zoomed } from '~/lib/explorer/period';

const FIVE_YEARS = 60;
const NEARER = 0.5;
const KEYS: Record<string, string> = { '+': 'in', '=': 'in', '-': 'out', '0': 'all' };

/** The zoom that a key stands for. */
export function zoomOfKey(key: string): string | undefined {
	return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
}

/**
 * The period that a zoom leads to: `all`, `five` years, `in`, `out`, a phase, or `after` the last runoff.
 * @param about month to zoom at, as its place in the record
 */
export function zoomPeriod(data: ExplorerData, now: Period, zoom: string, about?: number): Period {
	const count = data.at.length;
	if (zoom === 'five') return lastMonths(FIVE_YEARS + 1, count);
	if (zoom === 'in') return zoomed(now, NEARER, count, about);
	if (zoom === 'out') return zoomed(now, 1 / NEARER, count, about);
	const span = data.spans.find(({ id }) => id === zoom);
	if (span) return spanPeriod(data, span);
	const last = data.spans.findLast(({ kind }) => kind === 'runoff');
	if (zoom === 'after' && last?.to) {
		return spanPeriod(data, { id: zoom, kind: 'reserves', from: last.to });
	}
	return wholePeriod(count);
}
