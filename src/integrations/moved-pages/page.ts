import { LANGUAGES, type Lang } from '../../i18n/languages.ts';
import { ui } from '../../i18n/ui.ts';
import { escapeXml } from '../../lib/xml.ts';

interface Destination {
	lang: Lang;
	/** Address that the page has now, from the root of the host. */
	to: string;
	/** The same with its origin; undefined where that is not known. */
	canonical: string | undefined;
}

/** What stands at the old address of a page: it leads on by itself, and by a link where that is switched off. */
export function movedPageHtml({ lang, to, canonical }: Destination): string {
	const t = ui(lang);
	const address = escapeXml(to);
	return [
		`<!doctype html><html lang="${LANGUAGES[lang].tag}"><head>`,
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="color-scheme" content="light dark">',
		`<title>${t('movedTitle')}｜${t('siteName')}</title>`,
		`<meta name="description" content="${t('movedTitle')}">`,
		'<meta name="robots" content="noindex">',
		`<meta http-equiv="refresh" content="0; url=${address}">`,
		...(canonical ? [`<link rel="canonical" href="${escapeXml(canonical)}">`] : []),
		'</head><body><main>',
		`<h1>${t('movedTitle')}</h1>`,
		`<p><a href="${address}">${t('movedLink')}</a></p>`,
		'</main></body></html>\n',
	].join('\n');
}
