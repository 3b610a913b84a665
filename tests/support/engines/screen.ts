import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A screen for programs that cannot do without. */
export interface Screen {
	/** What tells a program of it. */
	env: Record<string, string>;
	close: () => void;
}

/** A program on PATH; undefined where there is none. */
export function onPath(name: string): string | undefined {
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
	return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/**
 * The screen of this machine; where it has none, a pretended one: Xvfb, or Broadway, which GTK 3
 * brings along. Throws where there is neither.
 */
export function findScreen(): Screen {
	if (process.env['WAYLAND_DISPLAY'] || process.env['DISPLAY']) return { env: {}, close: () => {} };
	const number = String(100 + (process.pid % 800));
	const xvfb = onPath('Xvfb');
	if (xvfb) {
		const args = [`:${number}`, '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
		return { env: { DISPLAY: `:${number}` }, close: stop(spawn(xvfb, args, { stdio: 'ignore' })) };
	}
	const broadway = onPath('broadwayd');
	if (!broadway) throw new Error('no screen, and neither Xvfb nor broadwayd to pretend one');
	const folder = mkdtempSync(join(tmpdir(), 'screen-'));
	const close = () => rmSync(folder, { recursive: true, force: true });
	try {
		const library = resolution(folder);
		const args = ['--port', String(9000 + Number(number)), `:${number}`];
		const end = stop(spawn(broadway, args, { stdio: 'ignore' }));
		return {
			env: { GDK_BACKEND: 'broadway', BROADWAY_DISPLAY: `:${number}`, LD_PRELOAD: library },
			close: () => {
				end();
				close();
			},
		};
	} catch (error) {
		close();
		throw error;
	}
}

/** Broadway gives its screen no resolution, and WebKit would draw everything -1/96 in size. */
function resolution(folder: string): string {
	const compiler = onPath('cc') ?? onPath('gcc');
	if (!compiler) throw new Error('no screen but Broadway, which needs a C compiler beside it');
	const source = join(folder, 'resolution.c');
	const library = join(folder, 'resolution.so');
	writeFileSync(source, 'double gdk_screen_get_resolution(void *screen) { return 96; }\n');
	execFileSync(compiler, ['-shared', '-fPIC', '-o', library, source]);
	return library;
}

function stop(child: ChildProcess): () => void {
	return () => {
		child.kill();
	};
}
