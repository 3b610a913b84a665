import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

interface Options {
	/** Definition of a term in the language of a file, or undefined where there is no such term. */
	define: (file: string, id: string) => string | undefined;
}

/**
 * A link to the glossary is a term: it carries its definition for the reader who hovers, focuses or taps.
 * The first use on a page is marked, later ones are plain links.
 */
export function remarkTerms({ define }: Options) {
	return (tree: Root, file: VFile) => {
		const seen = new Set<string>();
		visit(tree, 'link', (node) => {
			const id = /^\/glossary\/#(.+)$/.exec(node.url)?.[1];
			if (!id) return;
			const definition = define(file.path ?? '', id);
			if (!definition) {
				file.fail(
					`Link to "${node.url}": there is no term "${id}". Allowed: the name of a file in content/glossary, without its ending.`,
					node,
				);
			}
			const properties = { dataTip: definition, className: seen.has(id) ? [] : ['term'] };
			node.data = { ...node.data, ...{ hProperties: properties } };
			seen.add(id);
		});
	};
}
