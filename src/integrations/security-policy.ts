import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { contentPolicy } from '../lib/hosting/policy.ts';
import { htmlFiles } from './html-files.ts';
import { inParallel } from './in-parallel.ts';

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const INLINE_STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const DATA_BLOCK = /\stype="application\/(?:ld\+)?json"/;
const STYLE_ATTRIBUTE = /<[a-z][^>]*\sstyle="/i;

/** Hashes every inline script and style of a page, in the form a content security policy takes. */
export function inlineHashes(html: string): { scripts: string[]; styles: string[] } {
	const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
	const scripts = [...html.matchAll(INLINE_SCRIPT)]
		.filter(([, attributes]) => !DATA_BLOCK.test(attributes ?? ''))
		.map(([, , code]) => hash(code ?? ''));
	const styles = [...html.matchAll(INLINE_STYLE)].map(([, code]) => hash(code ?? ''));
	return { scripts: [...new Set(scripts)], styles: [...new Set(styles)] };
}

/** The policy of one page: nothing but the site's own files and the inline code that is named by hash. */
export function policyFor(html: string): string {
	return contentPolicy(inlineHashes(html));
}

/**
 * Puts the policy first in the head of each page of a built folder, where it governs all that follows.
 * @returns hashes of the inline scripts of all pages, each once, for servers that send the policy too
 */
export async function addPolicies(root: string): Promise<string[]> {
	const scripts = new Set<string>();
	await inParallel(await htmlFiles(root), async (file) => {
		const html = await readFile(file, 'utf8');
		if (STYLE_ATTRIBUTE.test(html)) {
			throw new Error(`${file}: a style attribute would break the content policy; use a class.`);
		}
		const hashes = inlineHashes(html);
		const meta = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(hashes)}">`;
		const withPolicy = html.replace(/<head(?:\s[^>]*)?>/, (head) => head + meta);
		if (withPolicy === html) throw new Error(`${file}: no <head> to put the policy into.`);
		await writeFile(file, withPolicy);
		for (const hash of hashes.scripts) scripts.add(hash);
	});
	return [...scripts].sort();
}
