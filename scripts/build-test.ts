/**
 * Builds the site twice for the tests: at the root of a host, and under a path with a public address.
 * Run by `node scripts/build-test.ts`; stops at the first build that fails, with its exit code.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));
// Astro's program is started by this Node directly: the npm shim would need a shell on Windows.
const ASTRO = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));

// Folders and paths as tests/support/site.ts knows them. One after the other: both use Astro's one cache.
const BUILDS = [
	{ OUT_DIR: 'dist', BASE_PATH: undefined, SITE_URL: undefined, REPORT_URL: undefined },
	{
		OUT_DIR: 'dist-subpath',
		BASE_PATH: '/qt/kb/',
		SITE_URL: 'https://qt.example.org',
		REPORT_URL: 'https://report.example.org/new?page={page}',
	},
];

/** Runs one build and gives its exit code. */
function build(settings: Record<string, string | undefined>): Promise<number> {
	const child = spawn(process.execPath, [ASTRO, 'build'], {
		cwd: REPOSITORY,
		// A variable that is undefined is left out, so that nothing set outside changes what is tested.
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...settings },
		stdio: 'inherit',
	});
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('exit', (code) => resolve(code ?? 1));
	});
}

for (const settings of BUILDS) {
	const name = `${settings.OUT_DIR}/ for ${settings.BASE_PATH ?? '/'}`;
	const begun = performance.now();
	const code = await build(settings);
	const seconds = ((performance.now() - begun) / 1000).toFixed(1);
	console.log(`${code === 0 ? 'Built' : 'Could not build'} ${name} in ${seconds} s`);
	if (code !== 0) process.exit(code);
}
