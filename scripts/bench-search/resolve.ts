/** Lets Node read the site's own modules, which name each other without ending and by `~/`. */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

registerHooks({
	resolve(name, context, next) {
		const path = name.startsWith('~/')
			? new URL(`../../src/${name.slice(2)}`, import.meta.url).href
			: name;
		if (/^(?:\.|file:)/.test(path)) {
			const file = new URL(`${path}.ts`, context.parentURL);
			if (existsSync(fileURLToPath(file))) return next(file.href, context);
		}
		return next(path, context);
	},
});
