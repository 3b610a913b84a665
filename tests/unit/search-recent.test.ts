import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forget, forgetAll, recentSearches, remember } from '../../src/widgets/search/recent.ts';

function storage(): Storage {
	const kept = new Map<string, string>();
	return {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key),
		get length() {
			return kept.size;
		},
	} as Storage;
}

describe('recent searches', () => {
	beforeEach(() => vi.stubGlobal('localStorage', storage()));

	it('are the newest eight, each once', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ maxLength: 140 }), { maxLength: 30 }), (queries) => {
				forgetAll();
				for (const query of queries) remember(query);
				const kept = recentSearches();
				expect(kept.length).toBeLessThanOrEqual(8);
				expect(new Set(kept).size).toBe(kept.length);
				const last = queries
					.map((query) => query.toWellFormed().trim())
					.findLast((query) => query !== '' && query.length <= 120);
				expect(kept[0]).toBe(last);
			}),
		);
	});

	it('are forgotten one by one and leave nothing behind', () => {
		remember('a');
		remember('b');
		forget('a');
		expect(recentSearches()).toEqual(['b']);
		forget('b');
		expect(localStorage.length).toBe(0);
	});

	it('are none where storage is refused', () => {
		vi.stubGlobal('localStorage', undefined);
		expect(() => remember('a')).not.toThrow();
		expect(() => forgetAll()).not.toThrow();
		expect(recentSearches()).toEqual([]);
	});
});
