import { parse, stringify } from 'yaml';

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;

/**
 * A page of ours as plain Markdown for a stock theme: a citation becomes a footnote, a note an aside, a value
 * from the records a number of about its length. Components that are nothing but themselves go.
 * @param text of the `.mdx` file
 * @param sources line of each source, by id
 * @param prefix of the page's language in addresses
 */
export function plainText(
	text: string,
	sources: ReadonlyMap<string, string>,
	prefix: string,
): string {
	const front = parse(FRONT_MATTER.exec(text)?.[1] ?? '') as Record<string, string>;
	const cited = new Set<string>();
	const body = text
		.replace(FRONT_MATTER, '')
		.replace(/^import .*\n/gm, '')
		.replace(/ *\[#[a-z0-9-]+\]$/gm, '')
		.replace(/<Cite\s+id="([^"]*)"\s*\/>/g, (_, ids: string) =>
			ids
				.split(/\s+/)
				.filter(Boolean)
				.map((id) => {
					cited.add(id);
					return `[^${id}]`;
				})
				.join(''),
		)
		.replace(/<Value\b[^>]*\/>/g, '1,234.5')
		.replace(/<Note\b[^>]*>/g, ':::note')
		.replaceAll('</Note>', ':::')
		.replace(/<\/?[A-Z]\w*[^>]*>/g, '')
		.replaceAll('](/', `](/${prefix}`);
	const notes = [...cited].map((id) => `[^${id}]: ${sources.get(id) ?? id}`);
	const head = stringify({ title: front['title'], description: front['description'] });
	return `---\n${head}---\n${body}\n${notes.join('\n')}\n`;
}
