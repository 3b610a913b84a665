const KEY = 'recent-searches';
const MOST = 8;
const LONGEST = 120;

/** Searches kept in this browser, newest first. Empty where none are, or where storage is refused. */
export function recentSearches(): string[] {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
		if (!Array.isArray(kept)) return [];
		return kept.filter((query) => typeof query === 'string' && query !== '').slice(0, MOST);
	} catch {
		return [];
	}
}

/** Puts a search first; blank and overlong ones are not kept. */
export function remember(query: string) {
	const text = query.toWellFormed().trim();
	if (!text || text.length > LONGEST) return;
	keep([text, ...recentSearches().filter((other) => other !== text)].slice(0, MOST));
}

export function forget(query: string) {
	keep(recentSearches().filter((other) => other !== query));
}

export function forgetAll() {
	keep([]);
}

function keep(queries: string[]) {
	try {
		if (queries.length > 0) localStorage.setItem(KEY, JSON.stringify(queries));
		else localStorage.removeItem(KEY);
	} catch {
		// Storage is refused or full: nothing is remembered.
	}
}
