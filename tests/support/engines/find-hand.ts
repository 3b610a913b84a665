import { playwrightHand, type Hand } from './hand.ts';
import { launch } from './launch.ts';
import type { Engine } from './name.ts';
import { webkitDriver } from './webkit-driver.ts';

/** A hand in a browser of this engine, whatever can drive it. Throws what was tried where there is none. */
export async function findHand(engine: Engine): Promise<Hand> {
	try {
		const { browser, name } = await launch(engine);
		return await playwrightHand(browser, name);
	} catch (error) {
		if (engine !== 'webkit') throw error;
		return webkitDriver();
	}
}
