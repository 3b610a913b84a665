/** The part of a service worker's scope that is used here: TypeScript knows it only without the DOM. */
export interface WorkerScope {
	addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
	addEventListener(type: 'message', listener: (event: WorkerMessage) => void): void;
	skipWaiting(): Promise<void>;
	clients: {
		claim(): Promise<void>;
		get(id: string): Promise<{ url: string } | undefined>;
		matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<{ url: string }[]>;
	};
	location: Location;
}

interface WorkerEvent {
	waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends WorkerEvent {
	request: Request;
	clientId: string;
	respondWith(response: Promise<Response>): void;
}

interface WorkerMessage extends WorkerEvent {
	data: unknown;
	ports: readonly MessagePort[];
}
