import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { browserTarget } from './src/integrations/browser-target.ts';
import { definitions } from './src/integrations/content-check/definitions.ts';
import { contentCheck } from './src/integrations/content-check/integration.ts';
import { finish } from './src/integrations/finish/integration.ts';
import { retiredWorker } from './src/integrations/offline/retired.ts';
import { ownPage } from './src/integrations/own-page.ts';
import { outputFolder } from './src/integrations/output-folder.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { production } from './src/integrations/production.ts';
import { reportAddress } from './src/integrations/report-address.ts';
import { reviewDates } from './src/integrations/review-dates.ts';
import { routes } from './src/integrations/routes.ts';
import { siteAddress } from './src/integrations/site-address.ts';
import { siteMap } from './src/integrations/sitemap.ts';
import { proseProcessor } from './src/markdown/processor.ts';

const { site, base, isPublic } = siteAddress(process.env);
const root = fileURLToPath(new URL('.', import.meta.url));
const docsDir = fileURLToPath(new URL('./content/docs', import.meta.url));

export default defineConfig({
	site,
	base,
	// Content stands beside src, and Starlight looks for it under srcDir.
	srcDir: '.',
	outDir: outputFolder(process.env, root),
	trailingSlash: 'always',
	// Prefetching every link would cost a reader on a phone more than it saves.
	prefetch: false,
	// Four pages at a time: each waits for the disk in between.
	build: { inlineStylesheets: 'never', concurrency: 4 },
	devToolbar: { enabled: false },
	markdown: {
		processor: proseProcessor({ base, docsDir, define: definitions(root) }),
	},
	vite: {
		build: {
			// A script in the HTML would be sent again with every page, and its hash in the policy as well.
			assetsInlineLimit: 0,
			// Astro marks each text with a directive: a hundred warnings of it would hide those that matter.
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
		define: {
			'import.meta.env.IS_PUBLIC': JSON.stringify(isPublic),
			// Not called REPORT_URL: Astro would put the variable itself, unchecked, in its place.
			'import.meta.env.REPORT_ADDRESS': JSON.stringify(reportAddress(process.env) ?? null),
		},
	},
	integrations: [
		production(),
		contentCheck(),
		reviewDates(process.env),
		siteMap(root, base),
		starlight({
			title: { 'zh-TW': '量化緊縮（QT）知識庫', en: 'Quantitative Tightening (QT)' },
			locales: {
				root: { label: '繁體中文', lang: 'zh-TW' },
				en: { label: 'English', lang: 'en' },
			},
			// The contents are ours (src/navigation.ts): Starlight would copy all of them for each page.
			sidebar: [],
			tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
			markdown: { headingLinks: false },
			expressiveCode: false,
			// Our own search page and index replace Starlight's, which loads 94 kB on every page.
			pagefind: false,
		}),
		mdx({ optimize: true }),
		ownPage(),
		browserTarget(),
		plainImports(),
		routes(),
		retiredWorker(base),
		// Last: it makes the site of all that the others have written.
		finish({ site: isPublic ? site : '', base }),
	],
});
