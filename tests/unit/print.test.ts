import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { cssString, pageRules, runningStyle } from '~/lib/print/running';

/** What a browser makes of a CSS string, by the rules of the syntax: escapes in hexadecimal. */
const read = (text: string) =>
	text
		.slice(1, -1)
		.replace(/\\([\da-f]{1,6}) /g, (_, code: string) =>
			String.fromCodePoint(Number.parseInt(code, 16)),
		);

describe('a text in the margin of a page', () => {
	it('comes back as it was, whatever it holds', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(read(cssString(text))).toBe(text);
			}),
		);
	});

	it('ends neither its quotes nor the element that holds it', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(cssString(text).slice(1, -1)).not.toMatch(/["<>\n\r\f]/);
			}),
		);
		const style = runningStyle({ site: '</style><p>', title: '"}', address: '\\' });
		const html = JSON.stringify(parse(`<style>${style}</style>`), (key, value: unknown) =>
			key === 'parentNode' ? undefined : value,
		);
		expect(html).not.toContain('"tagName":"p"');
	});

	it('is a property of the root, only on paper', () => {
		expect(runningStyle({ site: 'QT', title: '債券', address: '/effects/bonds/' })).toBe(
			'@media print{:root{--print-site:"QT";--print-title:"債券";--print-address:"/effects/bonds/"}}',
		);
	});
});

describe('the pages of a long document', () => {
	it('are named by chapter and carry its title', () => {
		expect(pageRules([{ id: 'effects--bonds', title: 'Bonds' }])).toBe(
			'#effects--bonds{page:page-effects--bonds}@page page-effects--bonds{@top-right{content:"Bonds"}}',
		);
	});
});
