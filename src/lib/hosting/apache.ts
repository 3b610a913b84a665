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
import { type HostedSite, inFolders, literal } from './site.ts';
import { isText, LITTLE_KNOWN, TYPES } from './types.ts';

/**
 * `.htaccess`, which Apache reads beside the pages at each request. It needs `AllowOverride FileInfo` and
 * no more, because a server answers with an error where a line of it is not allowed.
 * @param closed folders without a page, from the base path, which Apache would list or forbid
 */
export function apacheFile(
	{ base, scripts, moved }: HostedSite,
	closed: readonly string[],
): string {
	const { all, unframed, framed, open } = siteHeaders(scripts);
	const set = (headers: Headers, condition = '') =>
		headers.map(
			([name, value]) => `Header always set ${name} "${value}"${condition && ` "${condition}"`}`,
		);
	const within = (folders: readonly string[], operator = '=~') =>
		`expr=%{REQUEST_URI} ${operator} m#${inFolders(base, folders)}#`;
	const english = `%{REQUEST_URI} =~ m#^${literal(base)}en/#`;
	const texts = Object.keys(TYPES).filter(isText);
	return [
		'# Made by the build; a change here is lost.',
		'# Apache forbids .htaccess by itself.',
		`RedirectMatch 404 ^${literal(base)}(?:${SERVER_FILES.map(literal).join('|')})`,
		'# Folders without a page.',
		`RedirectMatch 404 ^${literal(base)}(?:${closed.map(literal).join('|')})/$`,
		`ErrorDocument 404 ${base}404.html`,
		`<If "${english}">`,
		`\tErrorDocument 404 ${base}en/404.html`,
		'</If>',
		...LITTLE_KNOWN.map((ending) => `AddType ${TYPES[ending]} .${ending}`),
		`AddType ${TYPES['js']} .js`,
		`AddCharset utf-8 ${texts.map((ending) => `.${ending}`).join(' ')}`,
		// Apache would put a query behind the anchor; with one of its own, it leaves it out.
		...moved.map(
			({ from, to }) =>
				`RedirectMatch 301 ^${literal(from.replace(/\/$/, ''))}/?$ ${to.replace('#', '?#')}`,
		),
		'<IfModule mod_headers.c>',
		...[
			...set(all),
			...set(unframed, within(FRAMED_FOLDERS, '!~')),
			...set(framed, within(FRAMED_FOLDERS)),
			...set(open, within([OPEN_FOLDER])),
			...set([['Cache-Control', ASKED_EACH_TIME]], within(HASHED_FOLDERS, '!~')),
			...set([['Cache-Control', CACHED_FOREVER]], within(HASHED_FOLDERS)),
			`# ${HSTS_NOTE}`,
			`# ${set([HSTS])[0]}`,
		].map((line) => `\t${line}`),
		'</IfModule>',
		'',
	].join('\n');
}
