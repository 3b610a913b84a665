import type { Page } from '~/integrations/content-check/content';
import type { Fault } from './rule';

const FORBIDDEN: readonly { wrong: RegExp; advice: string }[] = [
	{
		wrong: /<\/?(?:b|i|u|em|strong|font|small)\b[^>]*>/,
		advice: 'no HTML for emphasis: Chinese has no italics, and bold is written **…**',
	},
	{
		wrong: /(?<![*\w\\])\*(?![*\s])[^*]+\*(?!\*)|(?<![\w\\])_(?![_\s])[^_]+_(?!\w)/,
		advice: 'no italics in Chinese: use 「」 or bold',
	},
	{ wrong: /\*\*[^*]*[。！？][^*]*\*\*/, advice: 'no bold around a sentence' },
];

/** Emphasis that Chinese does not know: italics, HTML, a whole sentence in bold. */
export function emphasisFaults({ file, body, bodyLine }: Page): Fault[] {
	return body.split('\n').flatMap((line, index) => {
		const prose = line.replace(/`[^`]*`/g, '').replace(/\]\([^)]*\)/g, ']');
		return FORBIDDEN.filter(({ wrong }) => wrong.test(prose)).map(({ wrong, advice }) => ({
			where: `${file}:${bodyLine + index}`,
			message: `"${wrong.exec(prose)![0]}" ${advice} (Chinese: emphasis)`,
		}));
	});
}
