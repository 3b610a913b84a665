import {
	CACHED_FOREVER,
	FRAMED_FOLDERS,
	HASHED_FOLDERS,
	type Headers,
	OPEN_FOLDER,
	siteHeaders,
} from './headers.ts';

/** `vercel.json` for a site at the root of its host. It is read before the build, so it names no script. */
export function vercelConfig() {
	const { all, unframed, framed, open } = siteHeaders();
	const rule = (source: string, headers: Headers) => ({
		source,
		headers: headers.map(([key, value]) => ({ key, value })),
	});
	const framedFolders = FRAMED_FOLDERS.join('|');
	return {
		$schema: 'https://openapi.vercel.sh/vercel.json',
		framework: null,
		buildCommand: 'npm run build',
		outputDirectory: 'dist',
		trailingSlash: true,
		headers: [
			rule('/(.*)', all),
			rule(`/((?!(?:${framedFolders})/).*)`, unframed),
			rule(`/(${framedFolders})/(.*)`, framed),
			rule(`/${OPEN_FOLDER}/(.*)`, open),
			rule(`/(${HASHED_FOLDERS.join('|')})/(.*)`, [['Cache-Control', CACHED_FOREVER]]),
		],
	};
}
