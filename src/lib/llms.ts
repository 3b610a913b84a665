interface LlmsLink {
	title: string;
	/** Absolute address. */
	url: string;
	summary: string;
}

export interface LlmsSite {
	title: string;
	/** One paragraph: what the site is. */
	summary: string;
	/** One paragraph: how the files named below are to be read. */
	notes: string;
	sections: readonly { title: string; pages: readonly LlmsLink[] }[];
	/** What may be skipped where a shorter context is needed. */
	optional: readonly LlmsLink[];
}

/** The site's contents for language models, in the form of llmstxt.org. */
export function llmsText({ title, summary, notes, sections, optional }: LlmsSite): string {
	// The name of the last section is a word of the format, in every language.
	const all = [...sections, { title: 'Optional', pages: optional }];
	const blocks = all.map(({ title: heading, pages }) =>
		[
			`## ${heading}`,
			'',
			...pages.map((page) => `- [${escapeLabel(page.title)}](${page.url}): ${page.summary}`),
		].join('\n'),
	);
	return `${[`# ${title}`, `> ${summary}`, notes, ...blocks].join('\n\n')}\n`;
}

function escapeLabel(text: string): string {
	return text.replace(/[[\]\\]/g, (sign) => `\\${sign}`);
}
