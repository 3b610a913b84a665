import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { LANGUAGES, type Lang } from '../i18n/languages.ts';
import { pagePath, splitLink } from '../lib/paths.ts';
import { mistake } from './mistake.ts';

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
export function internalLinks({ base, docsDir }: Options) {
	return defineMdastPlugin({
		name: 'internal-links',
		options: { position: true },
		link(node, context) {
			if (!node.url.startsWith('/')) return;
			const lang = languageOfFile(context.fileURL, docsDir);
			if (!lang) return;
			const { slug, anchor, query } = splitLink(node.url);
			if (!pageExists(docsDir, LANGUAGES[lang].folder, slug)) {
				throw mistake(
					`Link to "${node.url}": there is no page "${slug}" in content/docs/${LANGUAGES[lang].folder}. Allowed: the slug of a page, without language, such as /effects/bonds/.`,
					node,
				);
			}
			context.setProperty(node, 'url', pagePath(base, LANGUAGES[lang].prefix, slug, anchor, query));
		},
	});
}

function languageOfFile(file: URL | undefined, docsDir: string): Lang | undefined {
	if (!file) return undefined;
	const inDocs = fileURLToPath(file)
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
