import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { booklet } from './src/integrations/booklet/integration.ts';
import { browserTarget } from './src/integrations/browser-target.ts';
import { definitions } from './src/integrations/content-check/definitions.ts';
import { contentCheck } from './src/integrations/content-check/integration.ts';
import { leanPages } from './src/integrations/lean-pages/integration.ts';
import { markdownCopies } from './src/integrations/markdown-copies/integration.ts';
import { offline } from './src/integrations/offline/integration.ts';
import { ownPage } from './src/integrations/own-page.ts';
import { hosting } from './src/integrations/hosting/integration.ts';
import { movedPages } from './src/integrations/moved-pages/integration.ts';
import { notFound } from './src/integrations/not-found.ts';
import { outputFolder } from './src/integrations/output-folder.ts';
import { reportAddress } from './src/integrations/report-address.ts';
import { reviewDates } from './src/integrations/review-dates.ts';
import { routes } from './src/integrations/routes.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { securityPolicy } from './src/integrations/security-policy.ts';
import { shareImages } from './src/integrations/share-images/integration.ts';
import { siteAddress } from './src/integrations/site-address.ts';
import { weight } from './src/integrations/weight/integration.ts';
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
	build: { inlineStylesheets: 'never' },
	devToolbar: { enabled: false },
	markdown: {
		processor: proseProcessor({ base, docsDir, define: definitions(root) }),
	},
	vite: {
		// A script in the HTML would be sent again with every page, and its hash in the policy as well.
		build: { assetsInlineLimit: 0 },
		define: {
			'import.meta.env.IS_PUBLIC': JSON.stringify(isPublic),
			// Not called REPORT_URL: Astro would put the variable itself, unchecked, in its place.
			'import.meta.env.REPORT_ADDRESS': JSON.stringify(reportAddress(process.env) ?? null),
		},
	},
	integrations: [
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
		routes(),
		shareImages(),
		searchIndex(),
		// After the index, which would find every text twice.
		booklet(base),
		markdownCopies({ site: isPublic ? site : '', base }),
		// After all that reads pages: what only these steps and a reader's pointer need is taken out.
		leanPages(),
		notFound(),
		movedPages(isPublic ? site : undefined),
		// Nearly last: it hashes what every other step has put into the pages.
		securityPolicy(),
		// After it, because servers are told which scripts the pages hold.
		hosting(),
		// Last: it lists what every other step has written.
		offline(base),
		weight(base),
	],
});
