import compat from 'eslint-plugin-compat';
import obsidianmd from 'eslint-plugin-obsidianmd';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { newerThanWebView } from './test/kit/newer-than-webview.mjs';

const BRANDS = [
	'Obsidian',
	'Google',
	'Google Calendar',
	'CalDAV',
	'LinkedIn',
	'Liquid',
	'Nextcloud',
	'iCloud',
	'Fastmail',
	'Radicale',
	'Thunderbird',
	'Outlook',
	'Apple Calendar',
	'Bases',
];
const ACRONYMS = ['iCal', 'ICS', 'URL', 'ID', 'PDF', 'OAuth', 'HTTP'];

/** What makes statements readable, in the source and in the tests. */
const READABLE = { curly: 'error', 'no-nested-ternary': 'error', 'max-depth': ['error', 3] };

/** Clocks and chance come in as arguments, so that any day can be tried and every run repeated. */
const CLOCKS_AND_CHANCE = [
	{
		selector: "MemberExpression[object.name='Date'][property.name='now']",
		message: 'Take now as an argument.',
	},
	{
		selector: "NewExpression[callee.name='Date'][arguments.length=0]",
		message: 'Take now as an argument.',
	},
	{
		selector: "MemberExpression[object.name='Math'][property.name='random']",
		message: 'Take random numbers as an argument.',
	},
	{
		selector: "MemberExpression[property.name='getRandomValues']",
		message: 'Take random bytes as an argument.',
	},
];

/** What is bundled into `main.js`. */
const PLUGIN_FILES = [
	'src/{core,sync,actions,targets,obsidian,i18n}/**/*.ts',
	'src/{main,settings}.ts',
];
const NEWER = newerThanWebView();

export default defineConfig([
	{ ignores: ['main.js', 'dist/**', 'demo/**', '**/*.mjs'] },
	...obsidianmd.configs.recommended.map(config => ({
		...config,
		ignores: [...(config.ignores ?? []), 'test/**'],
	})),
	{
		files: ['src/**/*.ts'],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		rules: {
			...READABLE,
			'obsidianmd/ui/sentence-case': [
				'warn',
				{ brands: BRANDS, acronyms: ACRONYMS, enforceCamelCaseLower: true },
			],
		},
	},
	{
		// Obsidian 1.13 runs on iOS 16.4, and on the Electron of the installer that a desktop has, which may be years old.
		files: PLUGIN_FILES,
		plugins: { compat },
		settings: { browsers: ['ios_saf 16.4', 'chrome 114'], lintAllEsApis: true },
		rules: {
			'compat/compat': 'error',
			'no-restricted-properties': ['error', ...NEWER.properties],
		},
	},
	{
		files: ['test/**/*.ts'],
		languageOptions: { parser: tseslint.parser },
		rules: READABLE,
	},
	{
		files: [
			'src/{core,sync,actions,targets}/**/*.ts',
			'src/obsidian/{views,bases,settings}/**/*.ts',
		],
		rules: {
			'no-restricted-syntax': ['error', ...CLOCKS_AND_CHANCE],
			'no-restricted-globals': ['error', 'process', 'Buffer'],
		},
	},
	{
		// The command line runs on Node alone: no phone, no pop-out window, no `Vault` to ask for its folder.
		files: ['src/node/**/*.ts', 'src/cli.ts'],
		languageOptions: { globals: globals.node },
		rules: {
			'obsidianmd/no-nodejs-modules': 'off',
			'obsidianmd/prefer-window-timers': 'off',
			'obsidianmd/no-global-this': 'off',
			'no-restricted-globals': 'off',
			'import/no-nodejs-modules': 'off',
			'obsidianmd/hardcoded-config-path': 'off',
		},
	},
]);
