/** Also read by start.ts, which every page loads and which therefore imports nothing. */
const KEY = 'offline';

/** Whether the reader has asked for a copy on this device, or erased it. */
export type Choice = 'on' | 'off' | undefined;

export function choice(): Choice {
	try {
		const value = localStorage.getItem(KEY);
		return value === 'on' || value === 'off' ? value : undefined;
	} catch {
		return undefined;
	}
}

export function choose(value: Choice) {
	try {
		if (value) localStorage.setItem(KEY, value);
		else localStorage.removeItem(KEY);
	} catch {
		// Storage is refused, and so will the copy be.
	}
}

/** Whether this browser can keep a copy at all. */
export function canKeep(): boolean {
	return isSecureContext && 'serviceWorker' in navigator && 'DecompressionStream' in globalThis;
}
