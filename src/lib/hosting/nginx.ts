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
import { TYPES } from './types.ts';

/** What stands in a server block of nginx, beside the addresses that it listens to and its root. */
export function nginxFile({ base, moved }: HostedSite): string {
	const { all, unframed, framed, open } = siteHeaders();
	const valueOf = (headers: Headers, name: string) =>
		headers.find(([known]) => known === name)?.[1] ?? '';
	const types = Object.entries(TYPES).map(([ending, type]) => `\t${type} ${ending};`);
	// A header without a value is not sent. The conditions are judged anew for an error page.
	const varying = unframed.map(([name, value], index) => ({
		name,
		variable: `$site_header_${index}`,
		value,
		framed: valueOf(framed, name),
	}));
	return [
		'# Made by the build; a change here is lost. Include it in the server block.',
		'types {',
		...types,
		'}',
		'default_type application/octet-stream;',
		'charset utf-8;',
		`charset_types ${charsetTypes().join(' ')};`,
		'index index.html;',
		'# A relative address holds behind a proxy too.',
		'absolute_redirect off;',
		'',
		`error_page 404 ${base}404.html;`,
		'# A folder without a page.',
		`error_page 403 =404 ${base}404.html;`,
		`location ${base}en/ {`,
		`\terror_page 404 ${base}en/404.html;`,
		`\terror_page 403 =404 ${base}en/404.html;`,
		'}',
		`location ~ ^${literal(base)}(?:${SERVER_FILES.map(literal).join('|')}) {`,
		'\treturn 404;',
		'}',
		...moved.flatMap(({ from, to }) => [
			`location = ${from} { return 301 ${withQuery(to)}; }`,
			`location = ${from.replace(/\/$/, '')} { return 301 ${withQuery(to)}; }`,
		]),
		'',
		...varying.map(({ variable, value }) => `set ${variable} "${value}";`),
		`set $site_cache "${ASKED_EACH_TIME}";`,
		'set $site_open "";',
		`if ($uri ~ "${inFolders(base, FRAMED_FOLDERS)}") {`,
		...varying.map((it) => `\tset ${it.variable} "${it.framed}";`),
		'}',
		`if ($uri ~ "${inFolders(base, HASHED_FOLDERS)}") {`,
		`\tset $site_cache "${CACHED_FOREVER}";`,
		'}',
		`if ($uri ~ "${inFolders(base, [OPEN_FOLDER])}") {`,
		...open.map(([, value]) => `\tset $site_open "${value}";`),
		'}',
		...all.map(([name, value]) => `add_header ${name} "${value}" always;`),
		...varying.map(({ name, variable }) => `add_header ${name} ${variable} always;`),
		...open.map(([name]) => `add_header ${name} $site_open always;`),
		'add_header Cache-Control $site_cache always;',
		`# ${HSTS_NOTE}`,
		`# add_header ${HSTS[0]} "${HSTS[1]}" always;`,
		'',
	].join('\n');
}

/** Types that nginx names the encoding of; it does so for text/html in any case. */
function charsetTypes(): string[] {
	return Object.values(TYPES).filter((type) => /^text\/(?!html)|json$|xml$/.test(type));
}

/** The address with the query that was asked with, before its anchor. */
function withQuery(to: string): string {
	return to.replace(/(?=#)|$/, '$is_args$args');
}
