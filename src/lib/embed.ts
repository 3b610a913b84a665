/** What an `<iframe>` needs to show an embed on another site. */
export interface Frame {
	/** Absolute address of the embed. */
	src: string;
	/** Name of the frame for a screen reader. */
	title: string;
	/** CSS pixels; the width is that of the text around it. */
	height: number;
}

/** The HTML that shows an embed, as somebody pastes it into a page of their own. */
export function frameCode({ src, title, height }: Frame): string {
	return `<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;
}

/** A text as the value of an attribute in double quotes. */
function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}
