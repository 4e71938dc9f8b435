// npm run host [-- VAULT [PORT]]: the stand-in is TypeScript, so it is bundled before it is run.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const file = name => fileURLToPath(new URL(name, import.meta.url));
await build({
	entryPoints: [file('open.ts')],
	outfile: file('../../dist/host/open.mjs'),
	bundle: true,
	platform: 'node',
	format: 'esm',
	packages: 'external',
	logLevel: 'warning',
	define: { 'import.meta.dirname': JSON.stringify(file('server')) },
});
const { open } = await import('../../dist/host/open.mjs');
await open(process.argv[2], Number(process.argv[3] ?? 0));
