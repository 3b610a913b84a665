import {
	ASKED_EACH_TIME,
	CACHED_FOREVER,
	FRAMED_FOLDERS,
	HASHED_FOLDERS,
	type Headers,
	HSTS,
	HSTS_NOTE,
	OPEN_FOLDER,
	SERVER_FILES,
	siteHeaders,
} from './headers.ts';
import type { HostedSite } from './site.ts';
import { LITTLE_KNOWN, isText, TYPES } from './types.ts';

/** What stands in a site block of Caddy, beside its root. */
export function caddyFile({ base, moved }: HostedSite): string {
	const { all, unframed, framed, open } = siteHeaders();
	const paths = (folders: readonly string[]) =>
		folders.map((folder) => `${base}${folder}/*`).join(' ');
	const block = (matcher: string, headers: Headers) => [
		`header${matcher} {`,
		...headers.map(([name, value]) => `\t${name} "${value}"`),
		...(matcher ? [] : [`\t# ${HSTS_NOTE}`, `\t# ${HSTS[0]} "${HSTS[1]}"`]),
		'}',
	];
	const hidden = SERVER_FILES.map((name) => `${base}${name.replace(/\/$/, '/*')}`).join(' ');
	return [
		'# Made by the build; a change here is lost. Import it in the site block.',
		...block('', all),
		`@framed path ${paths(FRAMED_FOLDERS)}`,
		...block(' @framed', framed),
		`@unframed not path ${paths(FRAMED_FOLDERS)}`,
		...block(' @unframed', unframed),
		...block(` ${base}${OPEN_FOLDER}/*`, open),
		'@hashed {',
		`\tpath ${paths(HASHED_FOLDERS)}`,
		'\tfile',
		'}',
		`header @hashed Cache-Control "${CACHED_FOREVER}"`,
		'# "?" sets it only where the line above has not.',
		`header ?Cache-Control ${ASKED_EACH_TIME}`,
		...LITTLE_KNOWN.flatMap((ending) => [
			`@${ending} {`,
			`\tpath *.${ending}`,
			'\tfile',
			'}',
			`header @${ending} Content-Type "${TYPES[ending]}${isText(ending) ? '; charset=utf-8' : ''}"`,
		]),
		...moved.flatMap(({ from, to }, index) => [
			`@asked${index} {`,
			`\tpath ${from} ${from.replace(/\/$/, '')}`,
			'\texpression `{query} != ""`',
			'}',
			`redir @asked${index} ${to.replace(/(?=#)|$/, '?{query}')} permanent`,
			`@moved${index} path ${from} ${from.replace(/\/$/, '')}`,
			`redir @moved${index} ${to} permanent`,
		]),
		`@hidden path ${hidden}`,
		'error @hidden 404',
		'file_server',
		'handle_errors {',
		`\theader Cache-Control ${ASKED_EACH_TIME}`,
		`\t@en path ${base}en/*`,
		`\trewrite @en ${base}en/404.html`,
		`\t@other not path ${base}en/*`,
		`\trewrite @other ${base}404.html`,
		'\tfile_server',
		'}',
		'',
	].join('\n');
}
