import { describe, expect, it } from 'vitest';
import { reportAddress } from '~/integrations/report-address';
import { reportLink } from '~/lib/report-link';

describe('REPORT_URL', () => {
	it.each([{}, { REPORT_URL: '' }, { REPORT_URL: '  ' }])('%j is no address', (env) => {
		expect(reportAddress(env)).toBeUndefined();
	});

	it.each([
		'https://example.org/report?page={page}',
		'https://example.org/{page}',
		'HTTPS://example.org',
		'mailto:editor@example.org',
		'mailto:editor@example.org?subject=Mistake%20on%20{page}',
	])('%s is taken', (given) => {
		expect(reportAddress({ REPORT_URL: ` ${given} ` })).toBe(given);
	});

	it.each([
		'http://example.org/report',
		'javascript:alert(1)',
		'data:text/html,x',
		'//example.org/report',
		'/report/',
		'example.org',
		'https:example.org',
		'https://',
		'https://exa mple.org/',
		'mailto:',
		'mailto:?subject=x',
		'mailto:editor',
	])('%s stops the build and says what is allowed', (given) => {
		expect(() => reportAddress({ REPORT_URL: given })).toThrow(
			`REPORT_URL is "${given}". Allowed: an https: or mailto: address, with {page} where`,
		);
	});
});

describe('reportLink', () => {
	const page = 'https://qt.example.org/qt/faq/?a=1&b#x';

	it('puts the address of the page, encoded, wherever the template wants it', () => {
		expect(reportLink('https://example.org/?page={page}&again={page}', page)).toBe(
			'https://example.org/?page=https%3A%2F%2Fqt.example.org%2Fqt%2Ffaq%2F%3Fa%3D1%26b%23x&again=https%3A%2F%2Fqt.example.org%2Fqt%2Ffaq%2F%3Fa%3D1%26b%23x',
		);
	});

	it('takes signs that mean something in a replacement as they are', () => {
		expect(reportLink('mailto:a@b.org?subject={page}', "https://x/$&$'/")).toBe(
			"mailto:a@b.org?subject=https%3A%2F%2Fx%2F%24%26%24'%2F",
		);
	});

	it('leaves an address without a place for the page as it is', () => {
		expect(reportLink('https://example.org/report', page)).toBe('https://example.org/report');
	});
});
