import type { AstroIntegration } from 'astro';

/**
 * Makes every build one for readers, whatever `NODE_ENV` says where it is made: a machine that tests or
 * develops sets it otherwise, and pages would then leave out or add what only readers or authors need.
 */
export function production(): AstroIntegration {
	return {
		name: 'qt:production',
		hooks: {
			'astro:config:setup': ({ command }) => {
				if (command === 'build') process.env['NODE_ENV'] = 'production';
			},
		},
	};
}
