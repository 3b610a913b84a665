import { describe, expect, it } from 'vitest';
import { inSitemap } from '~/integrations/sitemap';
import { llmsText } from '~/lib/llms';
import { robotsText } from '~/lib/robots';

it('robots.txt allows all and names the sitemap', () => {
	expect(robotsText('https://qt.example.org/qt/sitemap-index.xml')).toBe(
		'User-agent: *\nAllow: /\n\nSitemap: https://qt.example.org/qt/sitemap-index.xml\n',
	);
});

it('llms.txt has a title, paragraphs, the pages by section and what may be skipped', () => {
	const page = {
		title: 'Bonds [1]',
		url: 'https://qt.example.org/effects/bonds/',
		summary: 'Prices fall.',
	};
	expect(
		llmsText({
			title: 'QT',
			summary: 'About QT.',
			notes: 'As Markdown.',
			sections: [{ title: 'Effects', pages: [page, page] }],
			optional: [{ ...page, title: 'All' }],
		}),
	).toBe(`# QT

> About QT.

As Markdown.

## Effects

- [Bonds \\[1\\]](https://qt.example.org/effects/bonds/): Prices fall.
- [Bonds \\[1\\]](https://qt.example.org/effects/bonds/): Prices fall.

## Optional

- [All](https://qt.example.org/effects/bonds/): Prices fall.
`);
});

describe('the sitemap', () => {
	it.each([
		['https://qt.example.org/', true],
		['https://qt.example.org/qt/en/faq/', true],
		['https://qt.example.org/research/', true],
		['https://qt.example.org/search/', false],
		['https://qt.example.org/qt/en/search/', false],
		['https://qt.example.org/404/', false],
		['https://qt.example.org/en/404/', false],
	])('%s: %s', (address, isIn) => {
		expect(inSitemap(address)).toBe(isIn);
	});
});
