import { decode } from '../../lib/html-text.ts';

const TIP = / data-tip="([^"]*)"/g;

export interface WithoutTips {
	/** The page, in which each tip is the number of its text. */
	html: string;
	/** Each text once, in the order of the page. */
	tips: string[];
}

/** Takes the texts of tips out of a page: no reader sees one before its link is pointed at. */
export function takeTips(html: string): WithoutTips {
	const tips = new Map<string, number>();
	const lean = html.replace(TIP, (_, text: string) => {
		const number = tips.get(text) ?? tips.size;
		tips.set(text, number);
		return ` data-tip="${number}"`;
	});
	return { html: lean, tips: [...tips.keys()].map((text) => decode(text)) };
}
