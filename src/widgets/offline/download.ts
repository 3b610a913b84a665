import { save } from '../tool/files';

/** Hands a file of the site to the reader, as the worker has it; where it has none, the page that says so. */
export async function download(address: string) {
	try {
		const response = await fetch(address);
		if (!response.ok) throw new Error(`${response.status} for ${address}`);
		save(new URL(address).pathname.split('/').at(-1) ?? '', await response.blob());
	} catch {
		location.assign(address);
	}
}
