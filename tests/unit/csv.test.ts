import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten, toCsv } from '~/lib/csv';

const cell = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.constantFrom('', ',', '"', '""', '\n', '\r\n', ' a ', '1,577.3', '6兆5,358億美元'),
);

describe('toCsv', () => {
	it('is read back by another program as it was, whatever stands in the cells', () => {
		fc.assert(
			fc.property(fc.array(fc.record({ id: cell, zh: cell, 'a,"b"': cell })), (rows) => {
				const text = toCsv(['id', 'zh', 'a,"b"'], rows);
				expect(parse(text, { columns: true, record_delimiter: '\n' })).toEqual(rows);
				expect(text.endsWith('\n')).toBe(true);
			}),
		);
	});

	it('writes a header even without rows, columns in the order given, and gaps as empty cells', () => {
		expect(toCsv(['b', 'a'], [])).toBe('b,a\n');
		expect(toCsv(['b', 'a'], [{ a: '1', c: 'left out' }])).toBe('b,a\n,1\n');
	});

	it('quotes only what needs it', () => {
		const cells = { a: 'x"y', b: '1,5', c: 'two\nlines', d: ' plain; text ', e: 'a\rb' };
		expect(toCsv(Object.keys(cells), [cells])).toBe(
			'a,b,c,d,e\n"x""y","1,5","two\nlines", plain; text ,"a\rb"\n',
		);
	});
});

describe('flatten', () => {
	it('joins nested names by an underscore and lists by a semicolon', () => {
		const record = {
			date: '2017-06-14',
			title: { zh: '附錄', en: 'Addendum' },
			peak: { value: { zh: '5,750億加元', en: 'C$575 billion' } },
			caps: { treasuries: 6, mbs: 0 },
			sources: ['frb-h41', 'fred-walcl'],
			related: [],
			isKey: false,
		};
		expect(flatten(record)).toEqual({
			date: '2017-06-14',
			title_zh: '附錄',
			title_en: 'Addendum',
			peak_value_zh: '5,750億加元',
			peak_value_en: 'C$575 billion',
			caps_treasuries: '6',
			caps_mbs: '0',
			sources: 'frb-h41;fred-walcl',
			related: '',
			isKey: 'false',
		});
	});

	it('leaves out what is missing, so that the cell is empty and not the word "undefined"', () => {
		expect(flatten({ note: undefined, end: null, kept: '' })).toEqual({ kept: '' });
	});
});
