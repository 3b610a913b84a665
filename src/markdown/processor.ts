import { satteri } from '@astrojs/markdown-satteri';
import { boldBesidePunctuation } from './emphasis.ts';
import { foreign } from './foreign.ts';
import { headingIds } from './heading-ids.ts';
import { internalLinks } from './internal-links.ts';
import { tables } from './tables.ts';
import { terms } from './terms.ts';

interface Options {
	/** Path the site is served under. */
	base: string;
	/** Absolute path of content/docs. */
	docsDir: string;
	/** Definition of a term in the language of a file, or undefined where there is no such term. */
	define: (file: string, id: string) => string | undefined;
}

/** Reads the prose of the site: Astro's own processor, with what the site adds to Markdown. */
export function proseProcessor({ base, docsDir, define }: Options): ReturnType<typeof satteri> {
	const processor = satteri({
		mdastPlugins: [headingIds, terms({ define }), internalLinks({ base, docsDir })],
		hastPlugins: [tables, foreign],
	});
	return {
		...processor,
		async createRenderer(shared) {
			const { render } = await processor.createRenderer(shared);
			return { render: (content, options) => render(boldBesidePunctuation(content), options) };
		},
		async createMdxRenderer(shared, mdx) {
			const { process } = await processor.createMdxRenderer!(shared, mdx);
			return {
				process: (content, file, frontmatter) =>
					process(boldBesidePunctuation(content), file, frontmatter),
			};
		},
	};
}
