import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { htmlFiles } from '../html-files.ts';
import { inParallel } from '../in-parallel.ts';
import { leanPage } from './lean.ts';

/** Pages of the site itself: frames for other sites and the site as one document have no tips to show. */
const WHOLE = /<html\b[^>]*\sdata-kind="/;

/**
 * Makes the finished pages of a built folder lighter: each with its tips in a file beside it (`tips.json`),
 * which widgets/tip asks for when a reader is there. After everything that reads pages.
 */
export async function writeLeanPages(root: string): Promise<void> {
	await inParallel(await htmlFiles(root), async (file) => {
		const html = await readFile(file, 'utf8');
		if (!WHOLE.test(html)) return;
		const page = leanPage(html);
		await writeFile(file, page.html);
		if (page.tips.length === 0) return;
		await writeFile(join(dirname(file), 'tips.json'), JSON.stringify(page.tips));
	});
}
