import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { Kept, keyOf } from '~/integrations/kept';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = () => join(folder, `new/${(files += 1)}.json`);

describe('results kept between builds', () => {
	const lengthOf = (text: string) => vi.fn(() => ({ length: text.length }));

	it('are worked out once for the same input, in this build and the next', () => {
		const file = newFile();
		const work = lengthOf('quantitative');
		const first = new Kept<{ length: number }>(file);
		expect(first.of(['quantitative'], work)).toEqual({ length: 12 });
		expect(first.of(['quantitative'], work)).toEqual({ length: 12 });
		first.save();
		expect(new Kept<{ length: number }>(file).of(['quantitative'], work)).toEqual({ length: 12 });
		expect(work).toHaveBeenCalledTimes(1);
	});

	it('are worked out anew for another input, and forgotten where nobody asks again', () => {
		const file = newFile();
		const first = new Kept<number>(file);
		first.keep(['a'], 1);
		first.keep(['b'], 2);
		first.save();
		const second = new Kept<number>(file);
		expect(second.find(['c'])).toBeUndefined();
		expect(second.find(['a'])).toBe(1);
		second.save();
		const third = new Kept<number>(file);
		expect([third.find(['a']), third.find(['b'])]).toEqual([1, undefined]);
	});

	it('go with the code that made them', () => {
		const file = newFile();
		const first = new Kept<number>(file);
		first.keep(['a'], 1);
		first.save();
		const kept = JSON.parse(readFileSync(file, 'utf8')) as { code: string };
		writeFileSync(file, JSON.stringify({ ...kept, code: 'another' }));
		expect(new Kept<number>(file).find(['a'])).toBeUndefined();
	});

	it.each(['', '{', 'null', '[]', '{"code":1}'])('that cannot be read are none: %j', (text) => {
		const file = newFile();
		new Kept<number>(file).save();
		writeFileSync(file, text);
		expect(new Kept<number>(file).of(['a'], () => 1)).toBe(1);
	});

	it('are nowhere without a file', () => {
		const kept = new Kept<number>();
		kept.keep(['a'], 1);
		expect(() => kept.save()).not.toThrow();
		expect(new Kept<number>().find(['a'])).toBeUndefined();
	});
});

it('the key of an input tells its parts apart', () => {
	expect(keyOf(['ab', 'c'])).not.toBe(keyOf(['a', 'bc']));
	expect(keyOf(['a'])).toBe(keyOf([Buffer.from('a')]));
	fc.assert(
		fc.property(fc.array(fc.string()), fc.array(fc.string()), (one, other) => {
			expect(keyOf(one) === keyOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
		}),
	);
});
