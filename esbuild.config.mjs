import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const shared = {
	bundle: true,
	target: 'es2022',
	loader: { '.md': 'text' },
	legalComments: 'none',
	logLevel: 'warning',
	charset: 'utf8',
};

/**
 * Google's client is written for Node and for browsers. In the plugin, where there may be no Node, what it takes from there
 * is replaced by what every platform has, or by nothing where it is never called.
 */
const BROWSER = './src/targets/google/browser';
const NOTHING = [
	'assert',
	'buffer',
	'crypto',
	'fs',
	'http',
	'http2',
	'https',
	'net',
	'os',
	'path',
	'process',
	'tls',
	'url',
	'util',
	'zlib',
	'ecdsa-sig-formatter',
	'gcp-metadata',
	'https-proxy-agent',
	'jws',
	'node-fetch',
];
const SILENT = { 'google-logging-utils': `${BROWSER}/silent-log.ts` };
const GOOGLE_IN_A_BROWSER = {
	...SILENT,
	...Object.fromEntries(NOTHING.map(name => [name, `${BROWSER}/nothing.ts`])),
	'googleapis-common': 'googleapis-common/build/src/apirequest.js',
	events: `${BROWSER}/events.ts`,
	qs: `${BROWSER}/querystring.ts`,
	querystring: `${BROWSER}/querystring.ts`,
	stream: `${BROWSER}/stream.ts`,
};

/** The plugin: what Obsidian loads, on desktop and phone. */
export const plugin = {
	...shared,
	entryPoints: ['src/main.ts'],
	outfile: 'main.js',
	format: 'cjs',
	platform: 'browser',
	external: ['obsidian', 'node:http', 'node:fs/promises', 'node:path'],
	supported: { 'dynamic-import': false },
	alias: GOOGLE_IN_A_BROWSER,
	inject: [`${BROWSER}/process.ts`],
	minify: true,
};

const styles = { ...shared, entryPoints: ['styles/index.css'], outfile: 'styles.css' };

/** The command line: everything but Node itself in one file. */
const commandLine = {
	...shared,
	entryPoints: ['src/cli.ts'],
	outfile: 'dist/cli.mjs',
	format: 'esm',
	platform: 'node',
	target: 'node20',
	alias: SILENT,
	banner: {
		js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
	},
};

if (process.argv[1] === fileURLToPath(import.meta.url))
	await Promise.all([plugin, styles, commandLine].map(options => build(options)));
