import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteAddress } from '~/integrations/site-address';

describe('without settings', () => {
	it.each([{}, { SITE_URL: '', BASE_PATH: '' }, { SITE_URL: '  ', BASE_PATH: ' ' }])(
		'%j is a local site at the root that names no canonical address',
		(env) => {
			expect(siteAddress(env)).toEqual({
				site: 'http://localhost:4321',
				isPublic: false,
				base: '/',
			});
		},
	);
});

describe('SITE_URL', () => {
	it.each([
		['https://qt.example.org', 'https://qt.example.org'],
		['https://qt.example.org/', 'https://qt.example.org'],
		[' http://localhost:8080 ', 'http://localhost:8080'],
		['HTTPS://QT.Example.ORG:443', 'https://qt.example.org'],
		['https://bücher.example', 'https://xn--bcher-kva.example'],
	])('%j is the origin %s', (given, site) => {
		expect(siteAddress({ SITE_URL: given })).toEqual({ site, isPublic: true, base: '/' });
	});

	it.each([
		'qt.example.org',
		'/qt/',
		'https://',
		'ftp://qt.example.org',
		'javascript:alert(1)',
		'https://qt.example.org/qt/',
		'https://qt.example.org/?a=1',
		'https://qt.example.org/#top',
	])('%s stops the build and says what is allowed', (given) => {
		expect(() => siteAddress({ SITE_URL: given })).toThrow(
			`SITE_URL is "${given}". Allowed: an http or https origin without a path, such as https://qt.example.org (the path goes into BASE_PATH).`,
		);
	});
});

describe('BASE_PATH', () => {
	it.each([
		['/', '/'],
		['qt', '/qt/'],
		['/qt', '/qt/'],
		['qt/', '/qt/'],
		['/docs/qt/', '/docs/qt/'],
		['//docs//qt//', '/docs/qt/'],
		['/~me/v1.2_a-b/', '/~me/v1.2_a-b/'],
	])('%s is %s', (given, base) => {
		expect(siteAddress({ BASE_PATH: given }).base).toBe(base);
	});

	it.each([
		'/a b/',
		'/qt?x',
		'/qt#x',
		'/縮表/',
		'/q%20t/',
		'https://qt.example.org/qt/',
		'C:\\qt',
		'/../qt/',
		'/./',
	])('%s stops the build and says what is allowed', (given) => {
		expect(() => siteAddress({ BASE_PATH: given })).toThrow(
			`BASE_PATH is "${given}". Allowed: "/" or path segments of letters, digits and . _ ~ -, such as /qt/ or /docs/qt/.`,
		);
	});

	it('either stops the build or is a path that a browser leaves as it is', () => {
		const path = fc.string({ unit: fc.constantFrom(...'aZ0/.~-_ ?#%\\é') });
		fc.assert(
			fc.property(path, (given) => {
				let base: string;
				try {
					({ base } = siteAddress({ BASE_PATH: given }));
				} catch (error) {
					expect(String(error)).toContain('BASE_PATH');
					return;
				}
				expect(base).toMatch(/^\/(?:.*\/)?$/);
				expect(new URL(base, 'https://qt.example.org').href).toBe(`https://qt.example.org${base}`);
			}),
			{ numRuns: 500 },
		);
	});
});
