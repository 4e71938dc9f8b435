import { cpSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const HERE = path.join(import.meta.dirname, '..');
export const REPOSITORY = path.join(HERE, '..', '..');

/** Where the built page lies, in the ignored `dist/`. */
export const BUILT_HOST = path.join(REPOSITORY, 'dist', 'host');
/** The tiny plugin that the host's own tests load. */
export const SAMPLE_PLUGIN = path.join(REPOSITORY, 'dist', 'host-sample');

/** Builds the page: the shim with all that it uses in one script, and its look. */
export async function buildHost(): Promise<void> {
	await mkdir(BUILT_HOST, { recursive: true });
	await build({
		entryPoints: [path.join(HERE, 'shim/boot.ts'), path.join(HERE, 'host.css')],
		outdir: BUILT_HOST,
		entryNames: 'host',
		bundle: true,
		format: 'iife',
		target: 'es2022',
		logLevel: 'warning',
		sourcemap: 'linked',
		minifyWhitespace: true,
		minifySyntax: true,
	});
}

/** Builds the sample plugin as a real one is built: CommonJS with `obsidian` left to the host. */
export async function buildSample(): Promise<void> {
	await build({
		entryPoints: [path.join(HERE, 'sample/main.ts')],
		outfile: path.join(SAMPLE_PLUGIN, 'main.js'),
		bundle: true,
		format: 'cjs',
		platform: 'browser',
		external: ['obsidian'],
		target: 'es2022',
		logLevel: 'warning',
		supported: { 'dynamic-import': false },
	});
	for (const name of ['manifest.json', 'styles.css']) {
		cpSync(path.join(HERE, 'sample', name), path.join(SAMPLE_PLUGIN, name));
	}
}
