import { type CitedPage, monthName, partsOfDay } from './page.ts';

/** Signs with a meaning in TeX. Braces go by name: BibTeX counts even those behind a backslash. */
const ESCAPED: Record<string, string> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	'#': '\\#',
	$: '\\$',
	'%': '\\%',
	'&': '\\&',
	_: '\\_',
};

/** Text as it may stand in a field of a BibTeX entry. */
export function escapeBibtex(text: string): string {
	return text.replace(/[\\{}~^#$%&_]/g, (sign) => ESCAPED[sign] ?? sign);
}

/**
 * A page as a BibTeX entry. `@misc` with `url` is understood by BibTeX, biblatex and reference managers.
 * @param key name of the entry: letters, digits and hyphens
 */
export function bibtex(key: string, { lang, title, site, address, updated }: CitedPage): string {
	const { year, month, day } = partsOfDay(updated);
	const fields: [string, string][] = [
		// Double braces keep a name from being split and a title from being set in lower case.
		['author', `{{${escapeBibtex(site)}}}`],
		['title', `{{${escapeBibtex(title)}}}`],
		['year', `{${year}}`],
		['month', monthName(month).slice(0, 3).toLowerCase()],
		['day', `{${day}}`],
		// An address is taken as it is, so nothing in it is escaped.
		['url', `{${address}}`],
		['language', `{${lang === 'zh' ? 'Chinese' : 'English'}}`],
	];
	const lines = fields.map(([name, value]) => `  ${name} = ${value}`);
	return `@misc{${key},\n${lines.join(',\n')}\n}`;
}
