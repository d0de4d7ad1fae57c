import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const coerce = {
	selector: "MemberExpression[object.property.name='coerce'][property.name='number']",
	message: "z.coerce.number turns null and '' into 0: parse the text and refuse what is no number."
};

const language = {
	selector:
		':matches(BinaryExpression[operator=/^[!=]==?$/], SwitchCase) > Literal[value=/^(ro|en)$/]',
	message: 'Which language it is, only src/lib/i18n asks: speaker(lang)(en, ro), or a Text.'
};
/** Files that still ask which language it is; the list only gets shorter. */
const ASKING = ['src/lib/features/check/**'];

export default ts.config(
	{
		ignores: [
			'node_modules/',
			'build/',
			'.svelte-kit/',
			'data/build/',
			'data/originals/',
			'test-results/'
		]
	},
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-restricted-syntax': ['error', coerce],
			'no-empty': ['error', { allowEmptyCatch: false }],
			'no-undef': 'off',
			eqeqeq: 'error',
			'no-console': 'off',
			'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', varsIgnorePattern: '^_$' }
			],
			// The site has no base path; addresses are made in one place, with the language in front.
			'svelte/no-navigation-without-resolve': 'off',
			// It takes every URLSearchParams made for one address for state.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		// A promise that nobody waits for fails unseen: the one reason to ask the type checker here.
		files: ['src/**/*.ts', 'scripts/**/*.ts', 'data/**/*.ts', 'tests/**/*.ts'],
		languageOptions: { parserOptions: { projectService: true } },
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error'
		}
	},
	{
		files: ['src/**'],
		rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] }
	},
	{
		files: ['src/**'],
		ignores: ['src/lib/i18n/**', '**/*.test.ts', ...ASKING],
		rules: { 'no-restricted-syntax': ['error', coerce, language] }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	}
);
