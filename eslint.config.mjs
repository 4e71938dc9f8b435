import obsidianmd from 'eslint-plugin-obsidianmd';
import { defineConfig } from 'eslint/config';
import globals from 'globals';

const BRANDS = ['Obsidian', 'Google', 'Google Calendar', 'CalDAV', 'LinkedIn', 'Liquid', 'Nextcloud', 'iCloud', 'Fastmail', 'Radicale', 'Thunderbird', 'Outlook', 'Apple Calendar', 'Bases'];
const ACRONYMS = ['iCal', 'ICS', 'URL', 'ID', 'PDF', 'OAuth', 'HTTP'];

export default defineConfig([
	{ ignores: ['main.js', 'dist/**', 'demo/**', 'test/**', '**/*.mjs'] },
	...obsidianmd.configs.recommended,
	{
		files: ['src/**/*.ts'],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: { 'obsidianmd/ui/sentence-case': ['warn', { brands: BRANDS, acronyms: ACRONYMS, enforceCamelCaseLower: true }] },
	},
	{
		// The command line runs on Node alone: no phone, no pop-out window, no `Vault` to ask for its folder.
		files: ['src/node/**/*.ts', 'src/cli.ts'],
		languageOptions: { globals: globals.node },
		rules: { 'obsidianmd/no-nodejs-modules': 'off', 'obsidianmd/prefer-window-timers': 'off', 'obsidianmd/no-global-this': 'off', 'no-restricted-globals': 'off', 'import/no-nodejs-modules': 'off', 'obsidianmd/hardcoded-config-path': 'off' },
	},
]);
