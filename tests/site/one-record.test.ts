import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attr, documentOf, findAll, pagesOf, ROOT_BUILD, textOf, tipsOf } from '../support/site.ts';

const PROJECT = [
	'content',
	'src',
	'public',
	'astro.config.mjs',
	'content.config.ts',
	'package.json',
	'tsconfig.json',
];

/** The peak of total assets, and what the copy of the project is told instead. USD mn. */
const RECORDED = '2022-04-13,8965487';
const CHANGED = '2022-04-13,9123456';

/** Text of every figure on a page that is looked up as the level of total assets on the day of the peak. */
function peaks(file: string): string[] {
	const tips = tipsOf({ file });
	return findAll(
		documentOf({ file }),
		(element) =>
			attr(element, 'class') === 'value' &&
			/(?:，|, )2022-04-13(?:，|, )(?:來源|Source) fred-walcl$/.test(
				tips[Number(attr(element, 'data-tip'))] ?? '',
			),
	).map(textOf);
}

describe('one record for a fact', () => {
	let folder = '';

	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'one-record-'));
		for (const name of PROJECT) cpSync(name, join(folder, name), { recursive: true });
		symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
		const series = join(folder, 'content/data/fed-balance-sheet-weekly.csv');
		const text = readFileSync(series, 'utf8');
		expect(text).toContain(RECORDED);
		writeFileSync(series, text.replace(RECORDED, CHANGED));
		const astro = join(process.cwd(), 'node_modules/astro/bin/astro.mjs');
		await promisify(execFile)(process.execPath, [astro, 'build'], {
			cwd: folder,
			env: { ...process.env, OUT_DIR: './dist' },
		});
	}, 300_000);

	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it('changes every page that states the figure, and no other', () => {
		const stating = pagesOf(ROOT_BUILD).filter(({ file }) => peaks(file).length > 0);
		expect(stating.length).toBeGreaterThanOrEqual(8);
		for (const { path, file, lang } of stating) {
			const copy = join(folder, 'dist', path, 'index.html');
			const before = peaks(file);
			const after = peaks(copy);
			expect(after.length, path).toBe(before.length);
			const full = lang === 'en' ? '$9.123 trillion' : '9兆1,235億美元';
			const short = lang === 'en' ? '$9.12 trillion' : '9.12兆美元';
			const bare = lang === 'en' ? '9,123.5' : '91,235';
			for (const text of after) expect([full, short, bare], path).toContain(text);
			for (const text of before) expect(after, path).not.toContain(text);
		}
	});
});
