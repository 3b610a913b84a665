import { describe, expect, it } from 'vitest';
import { lookUpValue, type ValueQuery } from '~/components/look-up-value';
import { VALUE_SERIES } from '~/components/value-series';
import { readContent } from '~/integrations/content-check/content';
import { pageFields } from '~/schemas/docs';
import { countHan, countWords } from '../support/prose';

const figures = readContent('.').pages.flatMap(({ file, lang, front }) =>
	pageFields.keyFigures.parse(front['keyFigures']).map((figure) => ({
		...figure,
		lang,
		file,
		query: figure as ValueQuery,
		sources: front['sources'] as string[],
	})),
);

describe('key figures', () => {
	it('stand on many pages', () => {
		expect(figures.length).toBeGreaterThan(80);
	});

	it('are in the records, in both languages', () => {
		for (const { query, lang, file } of figures)
			expect(lookUpValue(query, lang, 'full', file).text).toMatch(/\d/);
	});

	it('come from a source that the page cites', () => {
		const uncited = figures.filter(
			({ query, sources }) => !sources.includes(VALUE_SERIES[query.series].source),
		);
		expect(uncited.map(({ file, label }) => `${file}: ${label}`)).toEqual([]);
	});

	it('have a label of a few words', () => {
		const tooLong = figures.filter(({ lang, label }) =>
			lang === 'en' ? countWords(label) > 6 : countHan(label) < 2 || label.length > 12,
		);
		expect(tooLong.map(({ file, label }) => `${file}: ${label}`)).toEqual([]);
	});

	it('say which way a change went, because its sign is not shown', () => {
		const mute = figures.filter(
			({ from, label }) =>
				from && !/減少|增加|\b(?:fall|fell|rise|rose|out of)\b/i.test(label),
		);
		expect(mute.map(({ file, label }) => `${file}: ${label}`)).toEqual([]);
	});

	it('name the right way', () => {
		for (const { query, lang, file, label } of figures.filter(({ from }) => from)) {
			const grew = lookUpValue(query, lang, 'full', file).amount > 0;
			expect(/增加|\b(?:rise|rose)\b(?! first)/i.test(label.replace(/while.*/, '')), `${file}: ${label}`).toBe(grew);
		}
	});
});
