import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { numberIn } from '~/lib/format/numbers';
import { describe, expect, it } from 'vitest';
import {
	attr,
	documentOf,
	type Element,
	findAll,
	ROOT_BUILD,
	textOf,
	wholePagesOf,
} from '../support/site.ts';

/** Pages where a reader would rather look than read, and what they show. */
const FIGURES: Record<string, string[]> = {
	'/central-banks/': ['total-assets-since-2017'],
	'/effects/interest-rates/': ['rates'],
	'/effects/bonds/': ['holdings'],
	'/effects/stocks/': ['assets-and-policy-rate'],
	'/effects/exchange-rates/': ['qt2-assets-and-rates'],
	'/effects/crypto/': ['liquidity'],
	'/effects/growth-and-inflation/': ['sofr-gap'],
	'/effects/real-estate/': ['mbs-caps'],
	'/history/qt1-2017-2019/': ['qt1-caps'],
	'/history/qt2-2022-2025/': ['qt2-caps', 'qt2-liabilities'],
	'/history/after-qt/': ['after-qt'],
};

const pages = wholePagesOf(ROOT_BUILD);
const one = (node: Element, tag: string) => findAll(node, ({ tagName }) => tagName === tag);
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

function figuresOn(path: string): Element[] {
	const page = pages.find((candidate) => candidate.path === path);
	if (!page) throw new Error(`There is no page ${path}.`);
	return findAll(
		documentOf(page),
		(element) => element.tagName === 'figure' && attr(element, 'class') === 'series-figure',
	);
}

/** The series in content/data by column: rows by month. A column name is in one of them only. */
const records = ['fed-balance-sheet', 'rates-monthly', 'qt-backtest-actuals'].map(
	(name) =>
		parse(readFileSync(`content/data/${name}.csv`, 'utf8'), { columns: true }) as Record<
			string,
			string
		>[],
);

/** What the record holds for a column, or for the difference of two, in a month. */
function recorded(column: string, month: string): number | undefined {
	const [name = '', minus] = column.split('-');
	const rows = records.find(([first]) => first && name in first);
	const row = rows?.find((candidate) => candidate['month'] === month);
	if (!rows) throw new Error(`No dataset has a column ${name}.`);
	if (!row || row[name] === '' || (minus && row[minus] === '')) return undefined;
	return minus
		? Math.round(Number(row[name]) * 100 - Number(row[minus]) * 100) / 100
		: Number(row[name]);
}

const sources = new Set(
	['/sources/', '/en/sources/'].flatMap((path) =>
		findAll(documentOf(pages.find((page) => page.path === path)!), () => true).map((element) =>
			attr(element, 'id'),
		),
	),
);

describe.each(['', '/en'])('the figures under "%s/"', (root) => {
	it.each(Object.entries(FIGURES))('%s shows %j', (path, ids) => {
		const ours = figuresOn(root + path).map((figure) => attr(figure, 'data-figure'));
		expect(ours).toEqual(ids);
	});

	it.each(Object.keys(FIGURES))('%s: label, sentence, day of the data, sources', (path) => {
		for (const figure of figuresOn(root + path)) {
			const [svg] = one(figure, 'svg');
			const [title] = one(one(figure, 'figcaption')[0]!, 'strong');
			const [text] = one(one(figure, 'figcaption')[0]!, 'span');
			expect(textOf(title!).length).toBeGreaterThan(8);
			expect(attr(svg!, 'role')).toBe('img');
			expect(attr(svg!, 'aria-label')).toBe(squeeze(textOf(text!)));
			expect(textOf(text!)).toMatch(root === '' ? /。$/ : /\.$/);
			expect(textOf(text!)).not.toMatch(/[{}]/);
			expect(attr(one(figure, 'time')[0]!, 'datetime')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
			const links = one(figure, 'a').map((link) => attr(link, 'href') ?? '');
			const cited = links.filter((link) => link.includes('/sources/#'));
			expect(cited.length).toBeGreaterThan(0);
			for (const link of cited) expect(sources).toContain(link.split('#')[1]);
			expect(links.some((link) => link.includes('/data/#'))).toBe(true);
			for (const link of links) expect(link.startsWith(`${root}/`)).toBe(true);
			expect(findAll(figure, (element) => attr(element, 'style') !== undefined)).toEqual([]);
		}
	});

	it.each(Object.keys(FIGURES))('%s: the table has the numbers of the record', (path) => {
		for (const figure of figuresOn(root + path)) {
			const [table] = one(one(figure, 'details')[0]!, 'table');
			const columns = findAll(table!, (element) => attr(element, 'data-column') !== undefined).map(
				(head) => attr(head, 'data-column')!,
			);
			const rows = one(one(table!, 'tbody')[0]!, 'tr');
			expect(columns.length).toBeGreaterThan(0);
			expect(rows.length).toBeGreaterThan(1);
			for (const row of rows) {
				const month = textOf(one(row, 'th')[0]!).trim();
				const found = one(row, 'td').map((box) => {
					const [data] = one(box, 'data');
					const number = data ? Number(attr(data, 'value')) : numberIn(textOf(box).trim());
					return Number.isNaN(number) ? undefined : number;
				});
				expect(found, `${path} ${month}`).toEqual(columns.map((column) => recorded(column, month)));
			}
		}
	});
});

it('no figure stands on more than two pages, and none stands on a page that is not named here', () => {
	const shown = pages
		.filter(({ path }) => !path.startsWith('/en/'))
		.flatMap(({ path }) =>
			figuresOn(path).map((figure) => ({ path, id: attr(figure, 'data-figure')! })),
		);
	expect(new Set(shown.map(({ path }) => path))).toEqual(new Set(Object.keys(FIGURES)));
	for (const list of Object.values(Object.groupBy(shown, ({ id }) => id))) {
		expect(list?.length).toBeLessThanOrEqual(2);
	}
});

/** Pages on which the balance sheet can be read month by month: side, first and last month. */
const EXPLORERS: Record<string, [string, string, string]> = {
	'/': ['assets', '2002-12', '2026-09'],
	'/data/': ['assets', '2002-12', '2026-09'],
	'/history/': ['assets', '2002-12', '2026-09'],
	'/how-qt-works/': ['liabilities', '2022-05', '2025-12'],
	'/history/qt1-2017-2019/': ['liabilities', '2017-09', '2019-12'],
	'/history/qt2-2022-2025/': ['assets', '2022-05', '2025-12'],
	'/history/after-qt/': ['liabilities', '2024-12', '2026-09'],
};

/** Columns of the record in the order of an explorer's table; what is left of the total stands behind them. */
const SIDES: Record<string, string[]> = {
	assets: ['total_assets_usd_bn', 'treasuries_usd_bn', 'mbs_usd_bn'],
	liabilities: [
		'total_assets_usd_bn',
		'reserves_usd_bn',
		'on_rrp_usd_bn',
		'tga_usd_bn',
		'currency_usd_bn',
	],
};

describe.each(['', '/en'])('the balance sheet to read under "%s/"', (root) => {
	const explorersOn = (path: string) =>
		findAll(
			documentOf(pages.find((page) => page.path === root + path)!),
			({ tagName }) => tagName === 'balance-sheet-explorer',
		);

	it.each(Object.entries(EXPLORERS))('%s shows %j, complete', (path, [view, from, to]) => {
		const [explorer] = explorersOn(path);
		expect(['data-view', 'data-from', 'data-to'].map((name) => attr(explorer!, name))).toEqual([
			view,
			from,
			to,
		]);
		const [svg] = one(explorer!, 'svg');
		const sentence = findAll(explorer!, (part) => attr(part, 'data-sentence') !== undefined)[0]!;
		expect(attr(svg!, 'aria-label')).toBe(textOf(sentence));
		expect(one(svg!, 'path').length).toBeGreaterThan(SIDES[view]!.length);
		const links = one(explorer!, 'a').map((link) => attr(link, 'href') ?? '');
		for (const link of links.filter((href) => href.includes('/sources/#'))) {
			expect(sources).toContain(link.split('#')[1]);
		}
		expect(links.some((link) => link.endsWith('/data/#fed-balance-sheet'))).toBe(true);
	});

	it.each(Object.entries(EXPLORERS))(
		'%s: its table has the numbers of the record',
		(path, [view]) => {
			const [table] = one(explorersOn(path)[0]!, 'table');
			const rows = one(one(table!, 'tbody')[0]!, 'tr');
			expect(rows.length).toBeGreaterThan(1);
			for (const row of rows) {
				const month = textOf(one(row, 'th')[0]!).trim();
				const shown = one(row, 'td').map((cell) => Number(textOf(cell).trim().replaceAll(',', '')));
				const columns = SIDES[view]!;
				expect(shown.slice(0, columns.length), `${path} ${month}`).toEqual(
					columns.map((column) => recorded(column, month) ?? NaN),
				);
			}
		},
	);

	it('without script both sides of /data/ are there', () => {
		const views = explorersOn('/data/').map((explorer) => attr(explorer, 'data-view'));
		expect(views).toEqual(['assets', 'liabilities']);
	});
});
