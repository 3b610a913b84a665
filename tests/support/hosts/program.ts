import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';

/** Path of an installed program, or undefined; `sbin` is not on everybody's PATH. */
export function findProgram(name: string): string | undefined {
	return [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
		.map((folder) => join(folder, name))
		.find((path) => existsSync(path));
}

/** A port of this machine that nobody listens to. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** A server that was started, until it is stopped. */
export interface Started {
	stop: () => Promise<void>;
}

/**
 * Starts a server that stays in the foreground and waits until it answers.
 * @throws with what it said, where it ends or does not answer within 15 seconds
 */
export async function start(
	program: string,
	args: readonly string[],
	origin: string,
	env: Record<string, string> = {},
): Promise<Started> {
	const child = spawn(program, args, { env: { ...process.env, ...env } });
	let said = '';
	child.stdout.on('data', (text) => (said += String(text)));
	child.stderr.on('data', (text) => (said += String(text)));
	const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
	const end = Date.now() + 15_000;
	while (!(await answers(origin))) {
		if (child.exitCode !== null || Date.now() > end) {
			child.kill();
			throw new Error(`${program} does not answer at ${origin}:\n${said}`);
		}
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return { stop: () => stop(child, ended) };
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
	child.kill('SIGTERM');
	await ended;
}

async function answers(origin: string): Promise<boolean> {
	return fetch(origin, { redirect: 'manual' }).then(
		() => true,
		() => false,
	);
}
