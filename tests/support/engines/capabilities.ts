import { TestRunner } from 'vitest';
import { chosenEngine, type Engine } from './name.ts';

/** What a test may need that not every engine lets a test do, and why. The only place that says so. */
const LACKING = {
	pdf: {
		engines: ['firefox', 'webkit'],
		because: 'sheets can only be counted in the PDF that Chromium writes',
	},
	'end-of-page': {
		engines: ['firefox'],
		because: 'Firefox goes on from the last link to its own controls, and keeps the focus there',
	},
	downloads: {
		engines: ['firefox'],
		because: 'WebDriver BiDi tells Playwright nothing of a file that the page itself makes',
	},
	'service-workers': {
		engines: ['firefox', 'webkit'],
		because: 'quota, installability and the requests of a worker are seen in Chromium alone',
	},
	contrast: {
		engines: ['firefox'],
		because: 'Firefox takes a wish for contrast from the system alone',
	},
} as const satisfies Record<string, { engines: readonly Engine[]; because: string }>;

export type Capability = keyof typeof LACKING;

/** Skips the test that calls it where the engine under test lacks this, with the reason. */
export function needs(capability: Capability): void {
	const { engines, because } = LACKING[capability];
	const engine = chosenEngine();
	if ((engines as readonly Engine[]).includes(engine))
		skip(`${engine} lacks ${capability}: ${because}`);
}

/** Skips the test that runs now; the closing line counts it. */
export function skip(reason: string): never {
	const test = TestRunner.getCurrentTest();
	if (!test) throw new Error(`Nothing to skip: ${reason}`);
	return test.context.skip(reason);
}
