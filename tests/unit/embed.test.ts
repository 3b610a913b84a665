import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readGuideQuery, writeGuideQuery } from '~/lib/accounts/guide-query';
import { GUIDE_IDS, GUIDES } from '~/lib/accounts/guides';
import { frameCode } from '~/lib/embed';
import { inSitemap } from '~/integrations/sitemap';
import { attr, findAll } from '../support/site.ts';

describe('the code of an embed', () => {
	it('is an <iframe> that says what it shows and waits until it is seen', () => {
		const src = 'https://qt.example.org/embed/tools/mortgage/?loan=1&rate=2';
		expect(frameCode({ src, title: 'A & B', height: 800 })).toBe(
			'<iframe src="https://qt.example.org/embed/tools/mortgage/?loan=1&amp;rate=2" title="A &amp; B" width="100%" height="800" loading="lazy" style="border: 0"></iframe>',
		);
	});

	it('is one element that holds exactly its texts, whatever they are', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.nat(), (src, title, height) => {
				// HTML reads every line break as \n, and NUL as a replacement; an address has neither.
				fc.pre(!/[\r\0]/.test(src + title));
				const found = findAll(parseFragment(frameCode({ src, title, height })), () => true);
				expect(found.map(({ tagName }) => tagName)).toEqual(['iframe']);
				expect(attr(found[0]!, 'src')).toBe(src);
				expect(attr(found[0]!, 'title')).toBe(title);
				expect(attr(found[0]!, 'height')).toBe(String(height));
			}),
		);
	});
});

describe('the sitemap', () => {
	it.each([
		['/embed/tools/mortgage/', false],
		['/qt/en/embed/figures/rates/', false],
		['/embed/qe-vs-qt/', false],
		['/qe-vs-qt/', true],
		// A site may be served under such a path.
		['/embed/effects/bonds/', true],
	])('%s: %s', (path, isIn) => {
		expect(inSitemap(`https://qt.example.org${path}`)).toBe(isIn);
	});
});

describe('the address of a guided sequence', () => {
	it.each(GUIDE_IDS)('%s leads back to each of its steps', (id) => {
		for (let step = 0; step <= GUIDES[id].length; step += 1) {
			const query = writeGuideQuery({ id, step });
			expect(readGuideQuery(query)).toEqual({ place: { id, step }, notes: [] });
		}
	});

	it('is none where no sequence is named, whatever the step', () => {
		expect(readGuideQuery(new URLSearchParams('step=2'))).toEqual({ place: undefined, notes: [] });
		expect(readGuideQuery(new URLSearchParams('guide=none')).notes).toEqual([]);
	});

	it('is always a step that exists, with a note for each value that was replaced', () => {
		const guide = fc.oneof(fc.constantFrom(...GUIDE_IDS), fc.string());
		const step = fc.oneof(fc.integer({ min: -9, max: 9 }).map(String), fc.string());
		fc.assert(
			fc.property(guide, step, (given, at) => {
				const { place, notes } = readGuideQuery(new URLSearchParams({ guide: given, step: at }));
				if (!place) {
					const isNamed = given.trim() !== 'none';
					expect(notes.map(({ parameter }) => parameter)).toEqual(isNamed ? ['guide'] : []);
					return;
				}
				expect(place.id).toBe(given.trim());
				expect(Number.isInteger(place.step)).toBe(true);
				expect(place.step).toBeGreaterThanOrEqual(0);
				expect(place.step).toBeLessThanOrEqual(GUIDES[place.id].length);
				const isKept = at.trim() !== '' && Number(at) === place.step;
				expect(notes.map(({ parameter }) => parameter)).toEqual(isKept ? [] : ['step']);
			}),
			{
				examples: [
					['bond-matures', '2'],
					['bond-matures', '-0'],
					['bond-matures', '1.5'],
				],
			},
		);
	});
});
