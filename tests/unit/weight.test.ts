import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BUDGETS, readBudgets } from '~/integrations/weight/budgets';
import { firstLoad } from '~/integrations/weight/first-load';
import { overBudget } from '~/integrations/weight/check';
import { KeptSizes } from '~/integrations/weight/kept';
import { weighPages } from '~/integrations/weight/pages';
import { size } from '~/integrations/weight/size';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'weight-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(file: string, content: string | Buffer) {
	const path = join(folder, file);
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, content);
	return path;
}

/** Text that no compression makes shorter than its share of bits. */
const noise = (bytes: number) => randomBytes(bytes).toString('base64');

const budgetsOf = async (limits: Record<string, string>) => {
	const entries = Object.entries(limits).map(([name, limit]) => ({ name, limit }));
	const file = await write('package.json', JSON.stringify({ 'size-limit': entries }));
	return readBudgets(pathToFileURL(file));
};
const ALL = Object.fromEntries(BUDGETS.map((name) => [name, '2 kB']));

describe('budgets', () => {
	it('are read in thousands of bytes', async () => {
		const budgets = await budgetsOf({ ...ALL, 'styles of an article': '1.5 kB' });
		expect(budgets['styles of an article']).toBe(1500);
		expect(budgets['HTML of an article']).toBe(2000);
	});

	it.each(['12', '12 KiB', '', 'much'])('"%s" is refused, with what is allowed', async (limit) => {
		await expect(budgetsOf({ ...ALL, 'scripts of an article': limit })).rejects.toThrow(
			`package.json, size-limit: the limit of "scripts of an article" is "${limit}". Allowed: a number of kB, such as "12 kB".`,
		);
	});

	it('of the project name all kinds that are weighed', () => {
		const budgets = readBudgets(new URL('../../package.json', import.meta.url));
		expect(budgets['HTML of an article']).toBe(12_000);
		expect(Math.max(...Object.values(budgets))).toBeLessThanOrEqual(23_000);
	});
});

it('the first load has what scripts import at once, not what they import later', () => {
	const code: Record<string, string> = {
		'_astro/a.js': 'import{b}from"./b.js";import"./c.js";const d=()=>import("./d.js");',
		'_astro/b.js': 'import{c}from"./c.js";',
		'_astro/c.js': 'export const c=1;',
	};
	const html =
		'<link rel="stylesheet" href="/qt/kb/_astro/s.css"><script type="module" src="/qt/kb/_astro/a.js"></script><script>1</script>';
	expect(firstLoad(html, '/qt/kb/', (file) => code[file] ?? 'unexpected')).toEqual({
		styles: ['_astro/s.css'],
		scripts: ['_astro/a.js', '_astro/b.js', '_astro/c.js'],
	});
});

describe('a built folder', () => {
	const page = (kind: string, text: string) =>
		`<html data-kind="${kind}"><script type="module" src="/_astro/a.js"></script>${text}</html>`;

	it('within its budgets has nothing to say', async () => {
		const budgets = await budgetsOf(ALL);
		await write('_astro/a.js', 'export{}');
		await write('index.html', page('home', 'short'));
		await write('book/index.html', page('book', noise(9000)));
		expect(overBudget(await weighPages(folder, '/', budgets), budgets)).toEqual([]);
	});

	it('is not heavier for standing deep in a long address', async () => {
		const budgets = await budgetsOf(ALL);
		const weightAt = async (site: string, base: string) => {
			const links = ['faq', 'history', 'data'].map(
				(slug) =>
					`<a href="${base}${slug}/">${slug}</a><a href="${site}${base}${slug}/">${slug}</a>`,
			);
			await write('what-is-qt/index.html', `<html data-kind="article">${links.join('')}`);
			const [html] = await weighPages(folder, base, budgets, { site, exact: true });
			return html!.bytes;
		};
		const short = await weightAt('https://qt.example.org', '/');
		const long = await weightAt(`https://${'research.'.repeat(5)}example.org`, '/a/b/knowledge/');
		expect(long).toBe(short);
	});

	it('is told which page is over which budget, by how much, and with which files', async () => {
		const budgets = await budgetsOf(ALL);
		await write('_astro/a.js', 'import"./b.js";');
		await write('_astro/b.js', noise(3000));
		await write('en/what-is-qt/index.html', page('article', noise(2500)));
		const lines = overBudget(await weighPages(folder, '/', budgets), budgets);
		expect(lines).toHaveLength(2);
		expect(lines[0]).toMatch(
			/^en\/what-is-qt\/index\.html: HTML of an article: 2[5-9]\d\d bytes \(brotli\)\. Allowed: 2000\./,
		);
		expect(lines[1]).toMatch(
			/^en\/what-is-qt\/index\.html: scripts of an article: 3\d{3} bytes .* Files: _astro\/a\.js, _astro\/b\.js\./,
		);
	});
});

describe('sizes kept between builds', () => {
	const file = () => join(folder, 'cache/sizes.json');
	const content = Buffer.from(noise(2000));

	it('are those of the content, whatever the file is called', async () => {
		const first = new KeptSizes(file());
		const bytes = await first.exact(content);
		first.save();
		const text = await readFile(file(), 'utf8');
		await writeFile(file(), text.replace(`:${bytes}}`, ':7}'));
		const second = new KeptSizes(file());
		expect(await second.exact(content)).toBe(7);
		expect(await second.exact(Buffer.from(noise(2001)))).toBeGreaterThan(2000);
		expect(bytes).toBeGreaterThan(2000);
	});

	it('of an upper bound are found anew where they are over the limit', async () => {
		const text = Buffer.from('a long line of text that is said again and again. '.repeat(200));
		const first = new KeptSizes(file());
		const bound = await first.under(text, 10_000);
		first.save();
		const exact = await size(text);
		expect(bound).toBeGreaterThan(exact);
		expect(await new KeptSizes(file()).under(text, bound - 1)).toBeLessThan(bound);
	});

	it.each(['', '{', 'null'])('that cannot be read are none: %j', async (text) => {
		await mkdir(dirname(file()), { recursive: true });
		await writeFile(file(), text);
		expect(await new KeptSizes(file()).exact(content)).toBe(await size(content));
	});
});
