import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atomFeed, type Feed, type FeedEntry } from '~/lib/feed';
import { childrenOf, parseXml, textIn } from '../support/xml';

const entry: FeedEntry = {
	id: 'https://qt.example.org/about/#change-2026-11-22-opening',
	url: 'https://qt.example.org/data/',
	title: 'Opening',
	text: 'Published.',
	date: '2026-11-22',
	kind: { term: 'new', label: 'New' },
};
const feed: Feed = {
	title: 'What changed',
	subtitle: 'Corrections',
	author: 'Quantitative Tightening',
	lang: 'en',
	self: 'https://qt.example.org/en/feed.xml',
	page: 'https://qt.example.org/en/about/#changes',
	entries: [entry],
};

describe('the Atom feed', () => {
	it('has what RFC 4287 wants of a feed', () => {
		const root = parseXml(atomFeed(feed));
		expect(root.name).toBe('feed');
		expect(root.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' });
		expect(textIn(root, 'id')).toBe(feed.self);
		expect(textIn(root, 'title')).toBe('What changed');
		expect(textIn(childrenOf(root, 'author')[0]!, 'name')).toBe('Quantitative Tightening');
		expect(childrenOf(root, 'link').map(({ attributes }) => attributes)).toEqual([
			{ rel: 'self', type: 'application/atom+xml', href: feed.self },
			{ rel: 'alternate', type: 'text/html', href: feed.page },
		]);
	});

	it('and of an entry', () => {
		const [found] = childrenOf(parseXml(atomFeed(feed)), 'entry');
		expect(textIn(found!, 'id')).toBe(entry.id);
		expect(textIn(found!, 'updated')).toBe('2026-11-22T00:00:00Z');
		expect(textIn(found!, 'content')).toBe('Published.');
		expect(childrenOf(found!, 'link')[0]?.attributes['href']).toBe(entry.url);
		expect(childrenOf(found!, 'category')[0]?.attributes).toEqual({ term: 'new', label: 'New' });
	});

	it('was updated when its newest entry was, whatever the order and the clock', () => {
		const entries = ['2026-11-22', '2027-03-01', '2026-12-24'].map((date) => ({ ...entry, date }));
		const text = atomFeed({ ...feed, entries });
		expect(textIn(parseXml(text), 'updated')).toBe('2027-03-01T00:00:00Z');
		expect(atomFeed({ ...feed, entries })).toBe(text);
	});

	it('needs an entry', () => {
		expect(() => atomFeed({ ...feed, entries: [] })).toThrow('A feed needs at least one entry');
	});

	it('stays well-formed and says the same, whatever stands in the records', () => {
		const text = fc.string({ unit: fc.constantFrom(...`a縮&<>"'/]-!;#`) });
		fc.assert(
			fc.property(text, text, (title, label) => {
				const entries = [{ ...entry, title, text: title, kind: { term: 'new', label } }];
				const [found] = childrenOf(parseXml(atomFeed({ ...feed, entries })), 'entry');
				expect(textIn(found!, 'title')).toBe(title);
				expect(textIn(found!, 'content')).toBe(title);
				expect(childrenOf(found!, 'category')[0]?.attributes['label']).toBe(label);
			}),
		);
	});

	it('drops control characters, which XML has no place for', () => {
		expect(atomFeed({ ...feed, title: 'a\u0000\u001bb\tc' })).toContain('<title>ab\tc</title>');
	});
});

describe('the reader of XML that the tests use', () => {
	it.each([
		'<a>',
		'<a></b>',
		'<a/><b/>',
		'x<a/>',
		'<a>&nbsp;</a>',
		'<a>&</a>',
		'<a b=c/>',
		'<a><b></a></b>',
		'',
	])('refuses %j', (text) => {
		expect(() => parseXml(text)).toThrow();
	});
});
