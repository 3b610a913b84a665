/**
 * Measures builds: `npm run bench:build`. Makes projects of many pages out of the site's own articles, builds
 * each with this site's configuration and the same prose with Starlight as it comes, and prints both.
 *
 * --pages 100,1000  how many pages there are, in all languages; 100, 1,000 and 3,000 where not given
 * --heap N          most MB that Node may use for its objects, to see whether a small machine can build
 * --keep            leave the projects where they are and say where that is
 *
 * Fewer pages than the site has are the site as it is. A build is made with an empty cache, and once more
 * for what it saves when nothing has changed. Stock has the same prose, its own search and sitemap; it has no
 * figures, tools, lists of records, share images, book, content policy or checks of content.
 * The copies repeat the prose, figures and records of their models, so caches by content find more of them
 * than they would in a site of as many different pages; titles, addresses and share images are their own.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addArticles, countPages } from '../projects/articles.ts';
import { copySite } from '../projects/copy.ts';
import { writeStock } from '../projects/stock.ts';
import { build } from './build.ts';
import { heading, ratio, row, stepRows } from './report.ts';

const { values } = parseArgs({
	options: {
		pages: { type: 'string', default: '100,1000,3000' },
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
		const pages = countPages(ours);
		const stock = await build(theirs, heap);
		console.log(row('stock', pages, stock));
		const first = await build(ours, heap);
		console.log(row('ours', pages, first), ratio(first, stock));
		const again = await build(ours, heap);
		console.log(row('ours, again', pages, again), ratio(again, stock));
		console.log(stepRows(first, again));
	}
} finally {
	if (values.keep) console.log(work);
	else await rm(work, { recursive: true, force: true });
}
