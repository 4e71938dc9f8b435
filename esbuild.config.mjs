import { build } from 'esbuild';

const shared = {
	bundle: true,
	target: 'es2022',
	loader: { '.md': 'text' },
	legalComments: 'none',
	logLevel: 'warning',
	charset: 'utf8',
};

/** The plugin: what Obsidian loads, on desktop and phone. */
const plugin = {
	...shared,
	entryPoints: ['src/main.ts'],
	outfile: 'main.js',
	format: 'cjs',
	platform: 'browser',
	external: ['obsidian'],
	supported: { 'dynamic-import': false },
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
	banner: { js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
};

await Promise.all([plugin, styles, commandLine].map(options => build(options)));
