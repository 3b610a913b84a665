import { sitePolicy } from './policy.ts';

/** Names and values of response headers, in the order in which they are written. */
export type Headers = readonly (readonly [name: string, value: string])[];

/** What a page of this site never asks a browser for. */
const DENIED = [
	'accelerometer',
	'autoplay',
	'camera',
	'display-capture',
	'encrypted-media',
	'geolocation',
	'gyroscope',
	'hid',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'usb',
	'xr-spatial-tracking',
];

/** Folders whose file names hold a hash of their content, from the base path. */
export const HASHED_FOLDERS = ['_astro', 'pagefind/fragment', 'pagefind/index'];
/** Folders of what other sites show in a frame. */
export const FRAMED_FOLDERS = ['embed', 'en/embed'];
/** Folder of the datasets, which scripts of other sites may read. */
export const OPEN_FOLDER = 'data';
/** What the build writes for servers and no reader shall get, from the base path. */
export const SERVER_FILES = ['.htaccess', '_headers', '_redirects', '_hosting/'];

export const CACHED_FOREVER = 'public, max-age=31536000, immutable';
/** Kept, and asked for again each time: a 304 while it is unchanged. */
export const ASKED_EACH_TIME = 'no-cache';

/** Two years. Written into every file, but switched off: see `HSTS_NOTE`. */
export const HSTS: Headers[number] = ['Strict-Transport-Security', 'max-age=63072000'];
export const HSTS_NOTE =
	'Switch on once the whole host answers by HTTPS alone: browsers then refuse HTTP for two years.';

/** The headers of everything that the site serves, by what they hold for. Values have no double quotes. */
export interface SiteHeaders {
	/** All files. */
	all: Headers;
	/** All files but those in `FRAMED_FOLDERS`: these pages may not be framed. */
	unframed: Headers;
	/** Files in `FRAMED_FOLDERS`: the same, but for frames on any site. */
	framed: Headers;
	/** Files in `OPEN_FOLDER`. */
	open: Headers;
}

/** @param scripts hashes of all inline scripts of the site; undefined where they are not known */
export function siteHeaders(scripts?: readonly string[]): SiteHeaders {
	const policy = sitePolicy(scripts);
	return {
		all: [
			['X-Content-Type-Options', 'nosniff'],
			['Referrer-Policy', 'strict-origin-when-cross-origin'],
			['Permissions-Policy', DENIED.map((name) => `${name}=()`).join(', ')],
		],
		unframed: [
			['Content-Security-Policy', `${policy}; frame-ancestors 'none'`],
			['Cross-Origin-Opener-Policy', 'same-origin'],
		],
		framed: [['Content-Security-Policy', policy]],
		open: [['Access-Control-Allow-Origin', '*']],
	};
}
