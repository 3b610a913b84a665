/** The three engines that browsers are made of. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;

export type Engine = (typeof ENGINES)[number];

/** The engine named by `TEST_ENGINE`; Chromium where none is. Throws where there is no such engine. */
export function chosenEngine(env: NodeJS.ProcessEnv = process.env): Engine {
	const name = env['TEST_ENGINE'] || 'chromium';
	const engine = ENGINES.find((known) => known === name);
	if (engine) return engine;
	throw new Error(`TEST_ENGINE is "${name}". Allowed: ${ENGINES.join(', ')}.`);
}
