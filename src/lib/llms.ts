export interface LlmsSite {
	title: string;
	/** One paragraph: what the site is. */
	summary: string;
	sections: readonly {
		title: string;
		pages: readonly { title: string; url: string; summary: string }[];
	}[];
}

/** The site's contents for language models, in the form of llmstxt.org. Addresses are absolute. */
export function llmsText({ title, summary, sections }: LlmsSite): string {
	const blocks = sections.map(({ title: heading, pages }) =>
		[
			`## ${heading}`,
			'',
			...pages.map((page) => `- [${escapeLabel(page.title)}](${page.url}): ${page.summary}`),
		].join('\n'),
	);
	return `${[`# ${title}`, `> ${summary}`, ...blocks].join('\n\n')}\n`;
}

function escapeLabel(text: string): string {
	return text.replace(/[[\]\\]/g, (sign) => `\\${sign}`);
}
