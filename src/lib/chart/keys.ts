/** Months that a key moves a reader of a monthly figure; the ends are as far as it goes. */
const STEPS: Record<string, number> = {
	ArrowRight: 1,
	ArrowUp: 1,
	ArrowLeft: -1,
	ArrowDown: -1,
	PageUp: 12,
	PageDown: -12,
	Home: -Infinity,
	End: Infinity,
};

/** Where a key leads from the month `index` of `count`; undefined where the key means nothing here. */
export function monthAfterKey(key: string, index: number, count: number): number | undefined {
	const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
	if (step === undefined || count === 0) return undefined;
	return Math.min(count - 1, Math.max(0, index + step));
}
