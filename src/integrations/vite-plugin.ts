import type { AstroIntegration } from 'astro';

type Config = Parameters<
	Parameters<NonNullable<AstroIntegration['hooks']['astro:config:setup']>>[0]['updateConfig']
>[0];
type Plugin = Exclude<
	NonNullable<NonNullable<Config['vite']>['plugins']>[number],
	false | null | undefined
>;

/** An integration that is nothing but one Vite plugin of the same name. */
export function vitePlugin(plugin: Extract<Plugin, { name: string }>): AstroIntegration {
	return {
		name: plugin.name,
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({ vite: { plugins: [plugin] } });
			},
		},
	};
}
