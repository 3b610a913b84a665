import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mean, onWednesdays } from '../../../scripts/data-update/daily';
import { isDate, lastWednesday, lastWorkday } from '../../../scripts/data-update/dates';
import { billions } from '../../../scripts/data-update/merge';
import { type Change, writeAll } from '../../../scripts/data-update/write';

describe('writing', () => {
	let folder: string;
	let changes: Change[];

	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'data-write-'));
		changes = ['a', 'b', 'c'].map((name) => ({
			path: join(folder, name),
			before: `${name} old\n`,
			after: `${name} new\n`,
		}));
		for (const { path, before } of changes) await writeFile(path, before);
	});

	afterEach(() => rm(folder, { recursive: true, force: true }));

	const texts = () => Promise.all(changes.map(({ path }) => readFile(path, 'utf8')));

	it('replaces all files and leaves nothing beside them', async () => {
		await writeAll(changes);
		expect(await texts()).toEqual(['a new\n', 'b new\n', 'c new\n']);
		expect(await readdir(folder)).toEqual(['a', 'b', 'c']);
	});

	it('puts back what it had replaced when a later file cannot be', async () => {
		const failing: typeof rename = (from, to) =>
			String(to).endsWith('c') ? Promise.reject(new Error('disk full')) : rename(from, to);
		await expect(writeAll(changes, failing)).rejects.toThrow(
			'disk full; all files are as they were',
		);
		expect(await texts()).toEqual(['a old\n', 'b old\n', 'c old\n']);
		expect(await readdir(folder)).toEqual(['a', 'b', 'c']);
	});

	it('does not write over what somebody else wrote meanwhile', async () => {
		await writeFile(changes[1]!.path, 'b edited\n');
		await expect(writeAll(changes)).rejects.toThrow('changed by somebody else');
		expect(await texts()).toEqual(['a old\n', 'b edited\n', 'c old\n']);
		expect(await readdir(folder)).toEqual(['a', 'b', 'c']);
	});
});

describe('dates', () => {
	it('knows the days of the calendar', () => {
		expect(isDate('2024-02-29')).toBe(true);
		for (const text of ['2026-02-29', '2026-02-30', '2026-13-01', '2026-9-01', '', '2026-09-01 ']) {
			expect(isDate(text)).toBe(false);
		}
	});

	it('finds the last Wednesday and the last workday of a month', () => {
		expect(lastWednesday('2026-09')).toBe('2026-09-30');
		expect(lastWednesday('2024-12')).toBe('2024-12-25');
		expect(lastWednesday('2026-02')).toBe('2026-02-25');
		expect(lastWorkday('2026-10')).toBe('2026-10-30');
		expect(lastWorkday('2026-05')).toBe('2026-05-29');
		expect(lastWorkday('2026-09')).toBe('2026-09-30');
	});
});

describe('figures', () => {
	// The monthly file was made with ties to the even digit, which only an exact binary fraction is.
	it.each([
		['6743031', '6743.0'],
		['12250', '12.2'],
		['851750', '851.8'],
		['20650', '20.6'],
		['4950', '5.0'],
		['0', '0.0'],
	])('writes %s mn as %s bn', (millions, text) => expect(billions(millions)).toBe(text));

	it('adds percentages without a binary error', () => {
		expect(mean([0.07, 0.07, 0.08])).toBe(0.07);
		expect(mean(Array(21).fill(4.35))).toBe(4.35);
	});

	it('takes the last operation before a Wednesday without one, but none that is a week old', () => {
		const points = new Map([
			['2026-09-08', 1],
			['2026-09-16', 2],
			['2026-10-01', 3],
		]);
		const wednesdays = ['2026-09-09', '2026-09-16', '2026-09-23', '2026-09-30', '2026-10-07'];
		expect([...onWednesdays(points, wednesdays)]).toEqual([
			['2026-09-09', 1],
			['2026-09-16', 2],
		]);
	});
});
