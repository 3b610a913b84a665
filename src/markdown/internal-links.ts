import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { LANGUAGES, type Lang } from '../i18n/languages';
import { pagePath, splitLink } from '../lib/paths';

interface Options {
	/** Path the site is served under. */
	base: string;
	/** Absolute path of content/docs. */
	docsDir: string;
}

/**
 * Links in prose name a page from the root, without language (`/effects/bonds/#duration`).
 * This adds base path and language, and stops at a page that does not exist.
 */
export function remarkInternalLinks({ base, docsDir }: Options) {
	return (tree: Root, file: VFile) => {
		const lang = languageOfFile(file.path ?? '', docsDir);
		if (!lang) return;
		visit(tree, 'link', (node) => {
			if (!node.url.startsWith('/')) return;
			const { slug, anchor, query } = splitLink(node.url);
			if (!pageExists(docsDir, LANGUAGES[lang].folder, slug)) {
				file.fail(
					`Link to "${node.url}": there is no page "${slug}" in content/docs/${LANGUAGES[lang].folder}. Allowed: the slug of a page, without language, such as /effects/bonds/.`,
					node,
				);
			}
			node.url = pagePath(base, LANGUAGES[lang].prefix, slug, anchor, query);
		});
	};
}

function languageOfFile(path: string, docsDir: string): Lang | undefined {
	const inDocs = path
		.replaceAll('\\', '/')
		.split(`${docsDir.replaceAll('\\', '/').replace(/\/$/, '')}/`)[1];
	return (Object.keys(LANGUAGES) as Lang[]).find((lang) =>
		inDocs?.startsWith(`${LANGUAGES[lang].folder}/`),
	);
}

function pageExists(docsDir: string, folder: string, slug: string): boolean {
	const path = join(docsDir, folder, slug || 'index');
	return existsSync(`${path}.mdx`) || existsSync(join(path, 'index.mdx'));
}
