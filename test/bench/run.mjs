/** `npm run bench`: rows of measurements, each a ratio of two things done in one run. Names after the command choose rows. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const out = await mkdtemp(path.join(tmpdir(), 'bench-'));
try {
	const outfile = path.join(out, 'rows.mjs');
	await build({
		entryPoints: [path.join(here, 'rows', 'index.ts')],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		loader: { '.md': 'text' },
		logLevel: 'warning',
		banner: {
			js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
		},
	});
	const { ROWS } = await import(pathToFileURL(outfile).href);
	const chosen = process.argv.slice(2);
	for (const row of ROWS) {
		if (chosen.length > 0 && !chosen.includes(row.name)) continue;
		process.stdout.write(`${row.name}: ${row.about}\n`);
		for (const line of await row.measure()) process.stdout.write(`  ${line}\n`);
	}
} finally {
	await rm(out, { recursive: true, force: true });
}
