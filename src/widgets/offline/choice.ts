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

/** Whether a copy is kept without being asked for: not where it was erased or data are to be saved. */
export function mayKeep(): boolean {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	const saves = connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;
	if (!canKeep() || choice() === 'off') return false;
	return !saves || choice() === 'on' || navigator.serviceWorker.controller !== null;
}
