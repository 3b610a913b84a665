import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Answer, answersOf, figuresOf, isAnswered } from './measure.ts';
import { siteSearcher, stockSearcher } from './searchers.ts';
import { readSet, SETS } from './sets.ts';

const KINDS: Record<string, string> = {
	A: 'exact terms',
	B: 'natural Chinese questions',
	C: 'other wording',
	D: 'Simplified',
	E: 'English',
	F: 'odd forms',
};

/** Prints recall, empty results and precision by set, kind and language, beside stock Pagefind's. */
export async function reportQuality(built: string, withFailures: boolean): Promise<void> {
	const work = await mkdtemp(join(tmpdir(), 'bench-search-'));
	try {
		const site = await siteSearcher(built);
		const stock = await stockSearcher(built, work);
		const all: { ours: Answer[]; theirs: Answer[] } = { ours: [], theirs: [] };
		console.log(heading());
		for (const name of SETS) {
			const queries = readSet(name);
			const ours = await answersOf(queries, site);
			const theirs = await answersOf(queries, stock);
			all.ours.push(...ours);
			all.theirs.push(...theirs);
			for (const kind of Object.keys(KINDS)) {
				const of = ({ query }: Answer) => query.kind === kind;
				console.log(row(`${name} ${kind} ${KINDS[kind]}`, ours.filter(of), theirs.filter(of)));
			}
			for (const lang of ['zh', 'en']) {
				const of = ({ query }: Answer) => query.lang === lang;
				console.log(row(`${name}, typed in ${lang}`, ours.filter(of), theirs.filter(of)));
			}
			console.log(row(`${name}, all`, ours, theirs), '\n');
		}
		console.log(row('all sets', all.ours, all.theirs));
		console.log(EXPLAINED);
		if (withFailures) printFailures(all.ours);
	} finally {
		await rm(work, { recursive: true, force: true });
	}
}

const EXPLAINED = `
recall@n: share of queries with a page that answers among the first n.
empty: queries without any result.
precision: relevant pages among the first three listed, divided by the least of 3, pages listed and
pages labelled relevant; the mean over the queries.`;

function heading(): string {
	const columns = 'recall@1  recall@3  empty  precision';
	return `${''.padEnd(36)}        this site                          | stock Pagefind\n${'set and kind'.padEnd(36)}   n  ${columns}  |  ${columns}`;
}

function row(label: string, ours: Answer[], theirs: Answer[]): string {
	const cells = (answers: Answer[]) => {
		const { first, three, empty, precision } = figuresOf(answers);
		return [
			first.toFixed(2).padStart(8),
			three.toFixed(2).padStart(8),
			String(empty).padStart(5),
			precision.toFixed(2).padStart(9),
		].join('  ');
	};
	return `${label.padEnd(36)}${String(ours.length).padStart(4)}  ${cells(ours)}  |  ${cells(theirs)}`;
}

function printFailures(answers: readonly Answer[]) {
	for (const answer of answers) {
		const { query, found } = answer;
		if (isAnswered(answer, 1)) continue;
		const mark = isAnswered(answer, 3) ? 'second or third' : 'MISSED';
		const first = found.slice(0, 4).join(', ') || 'nothing';
		console.log(
			`${mark} ${query.kind} ${query.q}\n\texpected ${query.expect.join(', ')}\n\tfound ${first}`,
		);
	}
}
