import { globSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { parse } from 'yaml';
import { LANGS, LANGUAGES } from '../../src/i18n/languages.ts';
import { linkModules } from './copy.ts';
import { plainText } from './plain-text.ts';

/** Astro reads here which packages hold components. */
const PACKAGE = {
	name: 'stock',
	private: true,
	type: 'module',
	dependencies: { '@astrojs/starlight': '*', astro: '*' },
};

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
	site: process.env.SITE_URL,
	integrations: [
		starlight({
			title: { 'zh-TW': '量化緊縮（QT）知識庫', en: 'Quantitative Tightening (QT)' },
			locales: {
				root: { label: '繁體中文', lang: 'zh-TW' },
				en: { label: 'English', lang: 'en' },
			},
		}),
	],
});
`;

const COLLECTIONS = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Starlight answers these itself. */
const NOT_PAGES = /^(?:404|search)\.mdx$/;

/**
 * Makes a site of the same prose with Starlight as it comes: its theme, search, sidebar and sitemap, and no
 * code of ours. What only our components can show (figures, tools, lists of records) is left out.
 * @param from a copy of this site
 * @param to folder of the new project
 */
export async function writeStock(from: string, to: string): Promise<void> {
	await write(join(to, 'package.json'), JSON.stringify(PACKAGE));
	await write(join(to, 'astro.config.mjs'), CONFIG);
	await write(join(to, 'src/content.config.ts'), COLLECTIONS);
	const sources = readSources(from);
	for (const lang of LANGS) {
		const { folder, prefix } = LANGUAGES[lang];
		const docs = join(from, 'content/docs', folder);
		for (const name of globSync('**/*.mdx', { cwd: docs })) {
			if (NOT_PAGES.test(name)) continue;
			const text = plainText(await readFile(join(docs, name), 'utf8'), sources, prefix);
			await write(join(to, 'src/content/docs', prefix, name.replaceAll(sep, '/')), text);
		}
	}
	linkModules(to);
}

/** One line a source, as a footnote names it. */
function readSources(project: string): Map<string, string> {
	const files = globSync('content/sources/*.yaml', { cwd: project });
	return new Map(
		files.map((file) => {
			const record = parse(readFileSync(join(project, file), 'utf8')) as Record<string, string>;
			const { publisher, title, date, url } = record;
			return [basename(file, '.yaml'), [publisher, title, date, url].filter(Boolean).join('. ')];
		}),
	);
}

async function write(file: string, text: string): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text);
}
