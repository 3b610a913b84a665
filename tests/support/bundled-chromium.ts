import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import type { Executable } from './chromium.ts';

/**
 * The Chromium inside the npm package `@sparticuz/chromium`, for machines without a browser.
 *
 * The package is made for AWS Lambda: its own `executablePath()` unpacks straight into the temporary
 * folder, where two test files starting at once meet a half-written program, and it adds the shared
 * libraries only on Lambda. So only its archives are used here.
 */
export async function bundledChromium(env: NodeJS.ProcessEnv = process.env): Promise<Executable> {
	if (process.platform !== 'linux' || process.arch !== 'x64') {
		throw new Error(`made for Linux on x64, this is ${process.platform} on ${process.arch}`);
	}
	const fromHere = createRequire(import.meta.url);
	const entry = fromHere.resolve('@sparticuz/chromium');
	const root = join(dirname(entry), '../..');
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		version: string;
	};
	// The user is part of the name: a folder that somebody else left in a shared /tmp is not to be run.
	const folder = join(tmpdir(), `bundled-chromium-${version}-${userInfo().uid}`);
	if (!existsSync(folder)) await unpack(join(root, 'bin'), folder, tarReader(entry));
	return {
		path: join(folder, 'chromium'),
		env: {
			LD_LIBRARY_PATH: [join(folder, 'lib'), env['LD_LIBRARY_PATH']]
				.filter(Boolean)
				.join(delimiter),
			FONTCONFIG_FILE: join(folder, 'fonts.conf'),
			HOME: env['HOME'] ?? tmpdir(),
		},
	};
}

type TarReader = (folder: string) => NodeJS.WritableStream;

/** The tar reader that the package itself depends on and uses for these archives. */
function tarReader(entry: string): TarReader {
	const { extract } = createRequire(entry)('tar-fs') as {
		extract: (folder: string, options: { chown: boolean }) => NodeJS.WritableStream;
	};
	return (folder) => extract(folder, { chown: false });
}

/** Unpacks beside the final folder and renames, so that the final folder is complete whenever it exists. */
async function unpack(bin: string, folder: string, intoFolder: TarReader): Promise<void> {
	const partial = await mkdtemp(`${folder}.`);
	const inflate = (archive: string, target: NodeJS.WritableStream) =>
		pipeline(createReadStream(join(bin, archive)), createBrotliDecompress(), target);
	try {
		await Promise.all([
			inflate('chromium.br', createWriteStream(join(partial, 'chromium'), { mode: 0o755 })),
			// NSS and the like: holds lib/*.so
			inflate('al2023.tar.br', intoFolder(partial)),
			// Software rendering: Chromium looks for these beside its own file.
			inflate('swiftshader.tar.br', intoFolder(partial)),
			inflate('fonts.tar.br', intoFolder(partial)),
		]);
		await writeFile(join(partial, 'fonts.conf'), fontConfig(folder));
		await rename(partial, folder);
	} catch (error) {
		await rm(partial, { recursive: true, force: true });
		// Another process may have finished first; its folder is as good as ours.
		if (!existsSync(folder)) throw error;
	}
}

/** The machine's own fonts first (for Chinese), and the package's Open Sans where there are none. */
function fontConfig(folder: string): string {
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
	<dir>/usr/share/fonts</dir>
	<dir>/usr/local/share/fonts</dir>
	<dir>${folder}/fonts</dir>
	<cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
}
