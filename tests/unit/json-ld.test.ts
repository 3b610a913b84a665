import { describe, expect, it } from 'vitest';
import { article } from '~/lib/json-ld/article';
import { breadcrumbList } from '~/lib/json-ld/breadcrumb-list';
import { collectionPage } from '~/lib/json-ld/collection-page';
import { dataset } from '~/lib/json-ld/dataset';
import { definedTermSet } from '~/lib/json-ld/defined-term-set';
import { faqPage } from '~/lib/json-ld/faq-page';
import { qaPage } from '~/lib/json-ld/qa-page';
import { question } from '~/lib/json-ld/question';
import { website } from '~/lib/json-ld/website';

/** As it stands in a page: what is undefined is left out. */
const written = (thing: object): unknown => JSON.parse(JSON.stringify(thing));

const page = {
	title: 'Bonds',
	url: 'https://qt.example.org/en/effects/bonds/',
	lang: 'en',
	updated: '2026-11-22',
};
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

it('an article says when it changed, in which language, and what it cites in which order', () => {
	const site = { name: 'Quantitative Tightening', url: 'https://qt.example.org/en/' };
	const sources = ['https://example.org/walcl', 'https://example.org/plan'];
	expect(written(article({ ...page, site, sources }))).toEqual({
		'@context': 'https://schema.org',
		'@type': 'Article',
		headline: 'Bonds',
		url: page.url,
		inLanguage: 'en',
		dateModified: '2026-11-22',
		isAccessibleForFree: true,
		license: LICENSE,
		author: { '@type': 'Organization', ...site },
		citation: sources,
	});
	expect(written(article({ ...page, site, sources: [] }))).not.toHaveProperty('citation');
});

it('the home page stands for the site', () => {
	const { title: name, url, lang, updated } = page;
	expect(website({ name, url, lang, updated })).toEqual({
		'@context': 'https://schema.org',
		'@type': 'WebSite',
		name,
		url,
		inLanguage: 'en',
		dateModified: updated,
		license: LICENSE,
	});
});

it('a list of records names the file that holds them', () => {
	const file = 'https://qt.example.org/data/sources.json';
	expect(collectionPage({ ...page, file })).toMatchObject({
		'@type': 'CollectionPage',
		name: 'Bonds',
		encoding: { '@type': 'MediaObject', encodingFormat: 'application/json', contentUrl: file },
	});
});

describe('questions', () => {
	const asked = { title: 'What is QT?', url: 'https://qt.example.org/faq/qt/', answer: 'Runoff.' };

	it('have one accepted answer', () => {
		expect(question(asked)).toEqual({
			'@type': 'Question',
			name: 'What is QT?',
			url: asked.url,
			answerCount: 1,
			acceptedAnswer: { '@type': 'Answer', text: 'Runoff.' },
		});
	});

	it('without a text for an answer stop the build', () => {
		expect(() => question({ ...asked, answer: '' })).toThrow(
			'The answer to "What is QT?" has no text.',
		);
	});

	it('are the main entity of their own page', () => {
		expect(qaPage({ ...asked, lang: 'en', updated: '2026-11-22' })).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'QAPage',
			inLanguage: 'en',
			dateModified: '2026-11-22',
			mainEntity: question(asked),
		});
	});

	it('stand on the FAQ in their order', () => {
		const other = { ...asked, title: 'And QE?' };
		expect(faqPage({ ...page, questions: [asked, other] })).toMatchObject({
			'@type': 'FAQPage',
			name: 'Bonds',
			mainEntity: [question(asked), question(other)],
		});
	});
});

it('a glossary holds every term under its anchor, and no name twice', () => {
	const terms = [
		{ id: 'qt', name: 'quantitative tightening', definition: 'Runoff.', otherNames: ['QT', 'QT'] },
		{ id: 'sofr', name: 'SOFR', definition: 'A rate.', otherNames: ['SOFR'] },
	];
	const url = 'https://qt.example.org/glossary/';
	const set = definedTermSet({ ...page, url, terms });
	expect(set).toMatchObject({
		'@type': 'DefinedTermSet',
		hasDefinedTerm: [
			{
				'@type': 'DefinedTerm',
				name: 'quantitative tightening',
				alternateName: ['QT'],
				description: 'Runoff.',
				url: 'https://qt.example.org/glossary/#qt',
			},
			{ name: 'SOFR', url: 'https://qt.example.org/glossary/#sofr' },
		],
	});
	expect(JSON.stringify(set)).not.toContain('[]');
});

it('breadcrumbs are numbered from the home page on', () => {
	const steps = [
		{ name: 'Home', url: 'https://qt.example.org/' },
		{ name: 'FAQ', url: 'https://qt.example.org/faq/' },
	];
	expect(breadcrumbList(steps)).toEqual({
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: [
			{ '@type': 'ListItem', position: 1, name: 'Home', item: 'https://qt.example.org/' },
			{ '@type': 'ListItem', position: 2, name: 'FAQ', item: 'https://qt.example.org/faq/' },
		],
	});
});

describe('a dataset', () => {
	const data = {
		title: 'Caps',
		description: 'Runoff caps.',
		url: 'https://qt.example.org/data/#fed-caps',
		rights: 'Public domain.',
		modified: '2026-09-30',
		langs: ['zh-TW', 'en'],
		files: [{ type: 'text/csv', url: 'https://qt.example.org/data/fed-caps.csv' }],
	};

	it('that others publish has their terms and a period', () => {
		const period = { from: '2017-10', to: '2025-12' };
		const found = written(dataset({ ...data, isOwn: false, period }));
		expect(found).toMatchObject({
			'@type': 'Dataset',
			temporalCoverage: '2017-10/2025-12',
			usageInfo: 'Public domain.',
			dateModified: '2026-09-30',
			distribution: [
				{
					'@type': 'DataDownload',
					encodingFormat: 'text/csv',
					contentUrl: 'https://qt.example.org/data/fed-caps.csv',
				},
			],
		});
		expect(found).not.toHaveProperty('license');
	});

	it('of our own has the license of the site and no period', () => {
		const found = written(dataset({ ...data, isOwn: true }));
		expect(found).toMatchObject({ license: LICENSE });
		expect(found).not.toHaveProperty('temporalCoverage');
	});
});
