import { afterAll, beforeAll } from 'vitest';
import type { Page } from 'playwright-core';
import { serve, type Served } from '../support/server.ts';
import { folderOf, ROOT_BUILD } from '../support/site.ts';
import { type Camera, makeCamera } from './camera.ts';
import { type Shot, SHOTS } from './shots.ts';

/** The bundled browser is made for this. Elsewhere no picture can be compared. */
export const CAN_RUN = process.platform === 'linux' && process.arch === 'x64';

/** One browser and one server for a test file; gives a function that opens the page of a shot. */
export function useStage(): <Result>(
	shot: Shot,
	use: (page: Page) => Promise<Result>,
) => Promise<Result> {
	let camera: Camera | undefined;
	let server: Served | undefined;
	beforeAll(async () => {
		if (!CAN_RUN) return;
		server = await serve(folderOf(ROOT_BUILD), ROOT_BUILD.base);
		camera = await makeCamera();
	});
	afterAll(async () => {
		await camera?.close();
		await server?.close();
	});
	return (shot, use) => camera!.open(server!.url(shot.path), shot, use);
}

/** The shot of a name. Throws where there is none. */
export function shotOf(name: string): Shot {
	const shot = SHOTS.find((one) => one.name === name);
	if (!shot) throw new Error(`There is no picture called ${name}.`);
	return shot;
}
