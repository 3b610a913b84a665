import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** An integration that is nothing but one Vite plugin of the same name. */
export function vitePlugin(plugin: Plugin): AstroIntegration {
	return {
		name: plugin.name,
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [plugin] } });
			},
		},
	};
}
