import { fileURLToPath } from 'node:url';
import { defineMdastPlugin } from 'satteri';
import { mistake } from './mistake.ts';

interface Options {
	/** Definition of a term in the language of a file, or undefined where there is no such term. */
	define: (file: string, id: string) => string | undefined;
}

/**
 * A link to the glossary is a term: it carries its definition for the reader who hovers, focuses or taps.
 * The first use on a page is marked, later ones are plain links.
 */
export function terms({ define }: Options) {
	// Made anew for each page.
	return () => {
		const seen = new Set<string>();
		return defineMdastPlugin({
			name: 'terms',
			options: { position: true },
			link(node, context) {
				const id = /^\/glossary\/#(.+)$/.exec(node.url)?.[1];
				if (!id) return;
				const definition = define(context.fileURL ? fileURLToPath(context.fileURL) : '', id);
				if (!definition) {
					throw mistake(
						`Link to "${node.url}": there is no term "${id}". Allowed: the name of a file in content/glossary, without its ending.`,
						node,
					);
				}
				const properties = seen.has(id)
					? { dataTip: definition }
					: { dataTip: definition, className: ['term'] };
				context.setProperty(node, 'data', { ...node.data, hProperties: properties });
				seen.add(id);
			},
		});
	};
}
