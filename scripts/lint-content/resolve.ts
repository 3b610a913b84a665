/** Lets plain Node import the project's modules as Astro and Vitest do: `~/` is `src/`, and `.ts` is left out. */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const SOURCE = new URL('../../src/', import.meta.url);

registerHooks({
	resolve(specifier, context, next) {
		const url = specifier.startsWith('~/')
			? new URL(specifier.slice(2), SOURCE)
			: specifier.startsWith('.') && new URL(specifier, context.parentURL);
		if (url && existsSync(fileURLToPath(`${url.href}.ts`))) return next(`${url.href}.ts`, context);
		return next(specifier, context);
	},
});
