import type { MortgageInput } from '~/lib/mortgage/model';
import { MORTGAGE_DEFAULTS } from '~/lib/mortgage/parameters';

/** Plain examples, of no market and no day: 400,000 US dollars, and 10,000,000 New Taiwan dollars. */
export const MORTGAGE_PRESETS = {
	presetUs: MORTGAGE_DEFAULTS,
	presetTaiwan: { loan: 10_000_000, years: 30, rate: 2, change: 100 },
} as const satisfies Record<string, MortgageInput>;

export const MORTGAGE_PRESET_IDS = Object.keys(
	MORTGAGE_PRESETS,
) as (keyof typeof MORTGAGE_PRESETS)[];
