import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a provider answers for one series. */
export interface Answer {
	body: string;
	status?: number;
	type?: string;
	/** How many times the server is busy before it answers. */
	busy?: number;
	/** Sends the head and then nothing more. */
	hang?: boolean;
	/** Promises more than the body and closes the connection. */
	broken?: boolean;
}

export type Answers = Map<string, Answer>;

export interface Providers {
	/** The environment that sends the update here. */
	env: Record<string, string>;
	answers: Answers;
	/** The addresses that were asked for. */
	asked: URL[];
	close(): Promise<void>;
}

/** Both providers in one server of this machine; ON_RRP is the New York Fed's answer. */
export async function startProviders(): Promise<Providers> {
	const answers: Answers = new Map();
	const asked: URL[] = [];
	const server = createServer((request, response) => {
		const url = new URL(request.url!, 'http://127.0.0.1');
		asked.push(url);
		const json = url.pathname === '/nyfed';
		const answer = answers.get(json ? 'ON_RRP' : url.searchParams.get('id')!);
		if (!answer) return void response.writeHead(404).end();
		if (answer.busy) {
			answer.busy -= 1;
			return void response.writeHead(503).end();
		}
		const body = Buffer.from(answer.body);
		response.writeHead(answer.status ?? 200, {
			'content-type': answer.type ?? (json ? 'application/json' : 'application/csv'),
			'content-length': body.length + (answer.broken ? 100 : 0),
		});
		response.write(body.subarray(0, answer.hang ? 10 : body.length));
		if (answer.broken) setTimeout(() => response.destroy(), 20);
		else if (!answer.hang) response.end();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		env: { DATA_FRED_URL: `${base}/fred`, DATA_NYFED_URL: `${base}/nyfed` },
		answers,
		asked,
		close() {
			server.closeAllConnections();
			return new Promise((resolve) => server.close(() => resolve()));
		},
	};
}
