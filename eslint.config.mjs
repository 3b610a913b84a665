import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default tseslint.config(
	{ ignores: ['dist/', 'dist-subpath/', '.astro/', 'node_modules/'] },
	...tseslint.configs.strict,
	...astro.configs['flat/recommended'],
	{
		rules: {
			// A key that is known to exist, or an element that the same component renders, is asserted.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_|^Props$' },
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: 'AssignmentExpression[left.property.name=/^(?:inner|outer)HTML$/]',
					message: 'Nothing is written to a page as HTML: make elements and set textContent.',
				},
			],
			eqeqeq: 'error',
			'max-lines': ['error', { max: 300 }],
		},
	},
	{
		// What runs anywhere must not reach for Node, the DOM or Astro.
		files: ['src/lib/**'],
		rules: {
			'no-restricted-imports': ['error', { patterns: ['node:*', 'astro', 'astro:*', '~/*'] }],
			'no-restricted-globals': ['error', 'window', 'document', 'location', 'process'],
		},
	},
);
