import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What the package `web-features` says of a feature of the web platform. */
export interface Feature {
	/** Name of the feature in the package, such as `text-autospace`. */
	id: string;
	/** Since when all browsers of the core set have it (ISO date); undefined where one has not. */
	since: string | undefined;
	/** Whether the package calls it widely available. */
	isHigh: boolean;
}

interface Status {
	baseline: 'high' | 'low' | false;
	baseline_low_date?: string;
}

interface Entry {
	compat_features?: string[];
	status?: Status & { by_compat_key?: Record<string, Status> };
}

const file = createRequire(import.meta.url).resolve('web-features/data.json');
const { features } = JSON.parse(readFileSync(file, 'utf8')) as { features: Record<string, Entry> };

/** Each part of the platform, by its key in MDN's compatibility data: `css.properties.gap`. */
const known = new Map<string, Feature>();
for (const [id, { compat_features: keys = [], status }] of Object.entries(features)) {
	for (const key of keys) {
		const own = status?.by_compat_key?.[key] ?? status;
		// A date may be a bound only: ≤2020-01-01.
		const since = own?.baseline_low_date?.replace(/^[^\d]+/, '');
		known.set(key, { id, since, isHigh: own?.baseline === 'high' });
	}
}

/** Months after which what all browsers have counts as widely available (https://web.dev/baseline). */
const MONTHS = 30;

/**
 * The feature that a key belongs to, where it is not yet widely available on a day.
 * @param day ISO date
 */
export function newerThanBaseline(key: string, day: string): Feature | undefined {
	const feature = known.get(key);
	if (!feature || feature.isHigh) return undefined;
	if (feature.since) {
		const widely = new Date(feature.since);
		widely.setUTCMonth(widely.getUTCMonth() + MONTHS);
		if (widely.toISOString().slice(0, 10) <= day) return undefined;
	}
	return feature;
}

/** Whether there is anything of this name: a table that knows nothing would find nothing newer. */
export function isKnown(key: string): boolean {
	return known.has(key);
}
