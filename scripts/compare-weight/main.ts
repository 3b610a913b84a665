/**
 * Compares what a first visit transfers: `npm run compare:weight -- [address …]`. Builds this site and the same
 * prose with Starlight as it comes, serves both compressed by Brotli, opens the same articles in a browser as
 * a phone that has never been there, and prints requests and bytes by kind, ours beside the stock theme's.
 *
 * Stock has no figures, tools, lists of claims or sources beside footnotes, so its pages hold less than ours.
 * Images beside the text and fonts neither of them has. Icons, which a browser loads once, do not count.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../tests/support/chromium.ts';
import { compressedCopy } from '../../tests/support/compress.ts';
import { serve } from '../../tests/support/server.ts';
import { build } from '../bench-build/build.ts';
import { copySite } from '../projects/copy.ts';
import { writeStock } from '../projects/stock.ts';
import { KINDS, totalOf, type Weight, weightOf } from './weight.ts';

/** An article with one figure, one with more and with tables, one with much text, and an answer. */
const ARTICLES = [
	'effects/stocks',
	'effects/bonds',
	'how-qt-works',
	'faq/does-qt-cause-recessions',
];
const given = process.argv.slice(2).map((address) => address.replace(/^\/|\/$/g, ''));
const pages = given.length > 0 ? given : ARTICLES.flatMap((slug) => [slug, `en/${slug}`]);

const work = await mkdtemp(join(tmpdir(), 'compare-weight-'));
const [ours, stock] = [join(work, 'ours'), join(work, 'stock')];
try {
	await copySite(ours);
	await writeStock(ours, stock);
	await build(stock);
	await build(ours);
	const copies = await Promise.all([stock, ours].map((site) => compressedCopy(join(site, 'dist'))));
	const hosts = await Promise.all(copies.map(({ folder }) => serve(folder)));
	const browser = await launchChromium();
	try {
		// A browser asks for a site's icon with the first page alone, whichever that is.
		for (const { origin } of hosts) await weightOf(browser, `${origin}/`);
		console.log(row('', 'requests', ...KINDS, 'all bytes'));
		for (const page of pages) {
			const [theirs, own] = await Promise.all(
				hosts.map(({ origin }) => weightOf(browser, `${origin}/${page}/`)),
			);
			console.log(`/${page}/`);
			console.log(rowOf('  stock', theirs!));
			console.log(rowOf('  ours', own!), `× ${(totalOf(own!) / totalOf(theirs!)).toFixed(2)}`);
		}
	} finally {
		await browser.close();
		await Promise.all([
			...hosts.map(({ close }) => close()),
			...copies.map(({ remove }) => remove()),
		]);
	}
} finally {
	await rm(work, { recursive: true, force: true });
}

function rowOf(name: string, weight: Weight): string {
	return row(name, weight.requests, ...KINDS.map((kind) => weight.bytes[kind]), totalOf(weight));
}

function row(name: string, ...cells: (string | number)[]): string {
	return name.padEnd(8) + cells.map((cell) => String(cell).padStart(10)).join('');
}
