import type { AstroIntegration } from 'astro';

/**
 * Writes scripts in a language that every browser knows that the site supports: Astro would leave
 * whatever is newest. Styles are left as they are: what takes the place of `light-dark()` in older
 * browsers would not follow the theme that is chosen on the page.
 */
export function browserTarget(): AstroIntegration {
	return {
		name: 'qt:browser-target',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'qt:browser-target',
								configEnvironment: (name: string) =>
									name === 'client'
										? { build: { target: 'baseline-widely-available', cssTarget: 'esnext' } }
										: undefined,
							},
						],
					},
				});
			},
		},
	};
}
