import { describe, expect, it } from 'vitest';
import { readingMinutes } from '~/lib/reading-time';

describe('reading time', () => {
	it('counts Han characters and words by their own speeds', () => {
		expect(readingMinutes('縮'.repeat(2000))).toBe(5);
		expect(readingMinutes('runoff '.repeat(1100))).toBe(5);
		expect(readingMinutes('縮'.repeat(800) + ' cap'.repeat(440))).toBe(4);
	});

	it('is never less than a minute', () => {
		expect(readingMinutes('')).toBe(1);
	});

	it('does not count what is not read', () => {
		const code = "import Cite from '~/components/Cite.astro';\n".repeat(400);
		const links = '[縮](/a/very/long/address/that/nobody/reads/) '.repeat(400);
		expect(readingMinutes(code + links)).toBe(1);
		expect(readingMinutes('<Cite id="one two three four five six" />'.repeat(600))).toBe(1);
	});
});
