/**
 * Measures builds: `npm run bench:build`. Makes projects of many pages out of the site's own articles, builds
 * each with this site's configuration and the same prose with Starlight as it comes, and prints both.
 *
 * --pages 100,1000  how many pages there are, in all languages; 100, 1,000 and 3,000 where not given
 * --runs N          how often each is built, by turns; the quickest counts, which a busy machine disturbs least
 * --heap N          most MB that Node may use for its objects, to see whether a small machine can build
 * --keep            leave the projects where they are and say where that is
 *
 * Fewer pages than the site has are the site as it is. A page is one that a build writes: ours has some that
 * no author wrote, such as frames for other sites and the book. A build is made with an empty cache, and
 * once more for what it saves when nothing has changed. Stock has the same prose, its own search and
 * sitemap; it has no figures, tools, lists of records, share images, book, content policy or checks of content.
 * The copies repeat the prose, figures and records of their models, so caches by content find more of them
 * than they would in a site of as many different pages; titles, addresses and share images are their own.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addArticles } from '../projects/articles.ts';
import { copySite } from '../projects/copy.ts';
import { writeStock } from '../projects/stock.ts';
import { build, type Build, emptyCaches, quickest } from './build.ts';
import { heading, ratio, row, stepRows } from './report.ts';

const { values } = parseArgs({
	options: {
		pages: { type: 'string', default: '100,1000,3000' },
		runs: { type: 'string', default: '1' },
		heap: { type: 'string' },
		keep: { type: 'boolean', default: false },
	},
});
const heap = values.heap ? Number(values.heap) : undefined;
const work = await mkdtemp(join(tmpdir(), 'bench-build-'));
try {
	console.log(heading());
	for (const wanted of values.pages.split(',').map(Number)) {
		const [ours, theirs] = [join(work, `ours-${wanted}`), join(work, `stock-${wanted}`)];
		await copySite(ours);
		await addArticles(ours, wanted);
		await writeStock(ours, theirs);
		const stock: Build[] = [];
		const first: Build[] = [];
		const again: Build[] = [];
		for (let run = 0; run < Number(values.runs); run += 1) {
			await emptyCaches(theirs);
			stock.push(await build(theirs, heap));
			await emptyCaches(ours);
			first.push(await build(ours, heap));
			again.push(await build(ours, heap));
		}
		const [least, own, kept] = [quickest(stock), quickest(first), quickest(again)];
		console.log(row('stock', least));
		console.log(row('ours', own), ratio(own, least));
		console.log(row('ours, again', kept), ratio(kept, least));
		console.log(stepRows(own, kept));
	}
} finally {
	if (values.keep) console.log(work);
	else await rm(work, { recursive: true, force: true });
}
