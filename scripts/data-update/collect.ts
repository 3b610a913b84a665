import { checkCover, checkRevisions, checkShape, checkSteps } from './check.ts';
import { checkContinuation, checkMonths, continued, monthMeans, onWednesdays } from './daily.ts';
import { addDays } from './dates.ts';
import { readSeries, type Source } from './fetch.ts';
import { parseFred, parseOperations } from './parse.ts';
import { type Series, SERIES } from './series.ts';
import { columnPoints, firstDate, lastDate, type Points, type Table } from './table.ts';

/** A table that is filled from series, and the day to which its record says it reaches. */
export interface Held {
	table: Table;
	asOf: string;
}

/** Values by column, for each table. */
export type Columns = Record<Series['table'], Map<string, Points>>;

/** What we hold of a series: levels by Wednesday, or the means of complete months. */
function heldPoints({ header, rows }: Table, { column }: Series): Points {
	const partial = header.indexOf('partial_month');
	const complete = rows.filter((row) => partial < 0 || row[partial] === '0');
	return columnPoints({ header, rows: complete }, column);
}

/** The values of one series, checked as far as they can be without another series. */
async function readPoints(series: Series, since: string, newAfter: string, source: Source) {
	const { id, provider } = series;
	// An operation of the days before the first Wednesday may stand for it.
	const text = await readSeries(series, provider === 'nyfed' ? addDays(since, -6) : since, source);
	const came = provider === 'nyfed' ? parseOperations(id, text) : parseFred(id, text);
	const points = checkShape(series, came, source.today);
	checkSteps(series, points, newAfter);
	return points;
}

/** Reads and checks all series, one after another; throws at the first that is not right. */
export async function collect(
	held: Record<Series['table'], Held>,
	source: Source,
	acceptRevisions: boolean,
	say: (line: string) => void,
): Promise<Columns> {
	const columns: Columns = { 'fed-balance-sheet-weekly': new Map(), 'rates-monthly': new Map() };
	const read = new Map<string, Points>();
	for (const [index, series] of SERIES.entries()) {
		const { table, asOf } = held[series.table];
		const daily = series.table === 'rates-monthly';
		const known = heldPoints(table, series);
		const since = daily ? `${firstDate(known)}-01` : firstDate(known);
		say(`[${index + 1}/${SERIES.length}] ${series.id}`);

		let points = await readPoints(series, since, daily ? asOf : lastDate(known), source);
		say(`  ${points.size} values, ${firstDate(points)} to ${lastDate(points)}`);
		read.set(series.id, points);
		if (SERIES.some(({ continues }) => continues === series.id)) {
			checkContinuation(series, points, asOf);
			continue;
		}

		let subject = series;
		if (series.continues) {
			subject = { ...series, id: `${series.continues} continued by ${series.id}` };
			points = continued(read.get(series.continues)!, points, read.get('DGS10')!);
		}
		if (series.provider === 'nyfed') points = onWednesdays(points, [...read.get('WALCL')!.keys()]);
		// What lies before our first row is not ours to add.
		points = new Map([...points].filter(([date]) => date >= since));
		if (daily) checkMonths(subject, points, known, asOf);
		else checkCover(subject, points, known);
		const comparable = daily ? monthMeans(points) : points;
		const revisions = checkRevisions(subject, comparable, known, acceptRevisions);
		if (revisions.length > 0) say(`  ${revisions.length} revised`);
		columns[series.table].set(series.column, points);
	}
	return columns;
}
