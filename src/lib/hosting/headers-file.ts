import {
	CACHED_FOREVER,
	FRAMED_FOLDERS,
	HASHED_FOLDERS,
	type Headers,
	HSTS,
	HSTS_NOTE,
	OPEN_FOLDER,
	siteHeaders,
} from './headers.ts';
import type { HostedSite } from './site.ts';

/** What Cloudflare Pages takes; Netlify takes more. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

/**
 * `_headers` of Cloudflare Pages and Netlify. Where two rules give one header, the one host joins the
 * values and the other takes the last, so no address gets a header from two rules: the content policy
 * is given by folder. Both hosts ask for pages anew each time by themselves.
 * @param folders top folders that hold pages, from the base path: `faq`, `en/faq`, `embed` …
 * @throws where a line is longer than a host takes
 */
export function headersFile({ base, scripts }: HostedSite, folders: readonly string[]): string {
	const headers = siteHeaders(scripts);
	const pages = folders.filter((folder) => !FRAMED_FOLDERS.includes(folder));
	const byFolder: [string, Headers][] = [
		...FRAMED_FOLDERS.map((folder): [string, Headers] => [`${folder}/*`, headers.framed]),
		...['', 'en/', ...pages.map((folder) => `${folder}/*`)].map((path): [string, Headers] => [
			path,
			headers.unframed,
		]),
	];
	const common: [string, Headers][] = [
		['*', headers.all],
		...HASHED_FOLDERS.map((folder): [string, Headers] => [
			`${folder}/*`,
			[['Cache-Control', CACHED_FOREVER]],
		]),
		[`${OPEN_FOLDER}/*`, headers.open],
	];
	const fits = common.length + byFolder.length <= MOST_RULES;
	// Of more folders than a host takes, all get the policy that holds for each: it forbids no frames.
	const rules = [...common, ...(fits ? byFolder : [['*', headers.framed] as const])];
	const merged = new Map<string, Headers>();
	for (const [path, given] of rules) merged.set(path, [...(merged.get(path) ?? []), ...given]);
	const text = [
		'# Made by the build; a change here is lost.',
		`# ${HSTS_NOTE}`,
		...[...merged].flatMap(([path, given]) => [
			`${base}${path}`,
			...given.map(([name, value]) => `  ${name}: ${value}`),
			...(path === '*' ? [`#  ${HSTS.join(': ')}`] : []),
		]),
		'',
	].join('\n');
	const longest = Math.max(...text.split('\n').map((line) => line.length));
	if (longest > LONGEST_LINE) {
		throw new Error(
			`_headers has a line of ${longest} characters. Allowed: ${LONGEST_LINE}. Put fewer different scripts into the pages.`,
		);
	}
	return text;
}

/** `_redirects` of Cloudflare Pages and Netlify. */
export function redirectsFile({ moved }: HostedSite): string {
	return [
		'# Made by the build from content/redirects; a change here is lost.',
		...moved.flatMap(({ from, to }) => [
			`${from} ${to} 301`,
			`${from.replace(/\/$/, '')} ${to} 301`,
		]),
		'',
	].join('\n');
}
