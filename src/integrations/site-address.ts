/**
 * Reads where the site will be served from the environment.
 * `SITE_URL` is an origin such as `https://qt.example.org`; `BASE_PATH` a path such as `/qt/`.
 * Both are optional. A value that cannot work stops the build with what is allowed.
 */
export interface SiteAddress {
	/** Origin for absolute links. A stand-in where none was given, so that feeds and sitemap still build. */
	site: string;
	/** True when `SITE_URL` was given: only then may a page name its canonical address. */
	isPublic: boolean;
	/** Path with a slash at both ends. */
	base: string;
}

const LOCAL_ORIGIN = 'http://localhost:4321';
/** A segment of dots alone would be taken out of the path by a browser. */
const BASE_PATTERN = /^\/(?:(?!\.{1,2}\/)[A-Za-z0-9._~-]+\/)*$/;

export function siteAddress(env: Record<string, string | undefined>): SiteAddress {
	const given = env['SITE_URL']?.trim();
	return {
		site: given ? checkedOrigin(given) : LOCAL_ORIGIN,
		isPublic: Boolean(given),
		base: checkedBase(env['BASE_PATH']?.trim() || '/'),
	};
}

function checkedOrigin(value: string): string {
	const url = URL.canParse(value) ? new URL(value) : undefined;
	const isOrigin =
		url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash;
	if (!isOrigin) {
		throw new Error(
			`SITE_URL is "${value}". Allowed: an http or https origin without a path, such as https://qt.example.org (the path goes into BASE_PATH).`,
		);
	}
	return url.origin;
}

function checkedBase(value: string): string {
	const path = `/${value}/`.replace(/\/{2,}/g, '/');
	if (!BASE_PATTERN.test(path)) {
		throw new Error(
			`BASE_PATH is "${value}". Allowed: "/" or path segments of letters, digits and . _ ~ -, such as /qt/ or /docs/qt/.`,
		);
	}
	return path;
}
