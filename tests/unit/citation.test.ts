import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apa } from '~/lib/citation/apa';
import { bibtex, escapeBibtex } from '~/lib/citation/bibtex';
import type { CitedPage } from '~/lib/citation/page';
import { plain } from '~/lib/citation/plain';

const zh: CitedPage = {
	lang: 'zh',
	title: '債券',
	site: '量化緊縮知識庫',
	address: 'https://qt.example.org/effects/bonds/',
	updated: '2026-11-02',
};
const en: CitedPage = {
	lang: 'en',
	title: 'Bonds',
	site: 'Quantitative Tightening',
	address: 'https://qt.example.org/en/effects/bonds/',
	updated: '2026-11-02',
};

describe('a page as a work', () => {
	it('in the form of the APA manual, in its language', () => {
		expect(apa(zh)).toBe(
			'量化緊縮知識庫（2026年11月2日）。債券。https://qt.example.org/effects/bonds/',
		);
		expect(apa(en)).toBe(
			'Quantitative Tightening. (2026, November 2). Bonds. https://qt.example.org/en/effects/bonds/',
		);
	});

	it('in a plain sentence', () => {
		expect(plain(zh)).toBe(
			'「債券」，量化緊縮知識庫，更新於2026年11月2日，https://qt.example.org/effects/bonds/',
		);
		expect(plain(en)).toBe(
			'“Bonds,” Quantitative Tightening, updated 2 November 2026, https://qt.example.org/en/effects/bonds/',
		);
	});

	it('as a BibTeX entry', () => {
		expect(bibtex('qt-effects-bonds-en', en)).toBe(`@misc{qt-effects-bonds-en,
  author = {{Quantitative Tightening}},
  title = {{Bonds}},
  year = {2026},
  month = nov,
  day = {2},
  url = {https://qt.example.org/en/effects/bonds/},
  language = {English}
}`);
		expect(bibtex('qt-home-zh', zh)).toContain('title = {{債券}}');
		expect(bibtex('qt-home-zh', zh)).toContain('language = {Chinese}');
	});

	it.each(['What is QT?', 'QT!', 'The end.'])('%j gets no second mark at its end', (title) => {
		expect(apa({ ...en, title })).toContain(`. ${title} https:`);
		expect(plain({ ...en, title })).toContain(`“${title}” `);
	});

	it('a question in Chinese neither', () => {
		expect(apa({ ...zh, title: '什麼是QT？' })).toContain('。什麼是QT？https:');
	});

	it('takes nothing for a day that is none', () => {
		const page = { ...en, updated: 'November 2026' };
		for (const form of [apa, plain, (it: CitedPage) => bibtex('x', it)]) {
			expect(() => form(page)).toThrow('"November 2026" is not a day: write YYYY-MM-DD.');
		}
	});
});

describe('escapeBibtex', () => {
	it('gives every sign that TeX takes for its own', () => {
		expect(escapeBibtex('R&D: 5% of $1 #1 a_b ~ ^ \\')).toBe(
			'R\\&D: 5\\% of \\$1 \\#1 a\\_b \\textasciitilde{} \\textasciicircum{} \\textbackslash{}',
		);
	});

	it('leaves Chinese, quotes and dashes as they are', () => {
		expect(escapeBibtex('「縮表」QT1：2017–2019 “a”')).toBe('「縮表」QT1：2017–2019 “a”');
	});

	it('leaves no sign bare and the braces balanced, whatever the title', () => {
		const title = fc.string({ unit: fc.constantFrom(...'a\\{}~^#$%&_縮 ') });
		fc.assert(
			fc.property(title, (text) => {
				const escaped = escapeBibtex(text);
				expect(escaped.replace(/\\[a-z]+\{\}|\\[#$%&_]/g, '')).not.toMatch(/[\\{}~^#$%&_]/);
				let depth = 0;
				for (const sign of escaped) {
					depth += Number(sign === '{') - Number(sign === '}');
					expect(depth).toBeGreaterThanOrEqual(0);
				}
				expect(depth).toBe(0);
			}),
		);
	});
});
