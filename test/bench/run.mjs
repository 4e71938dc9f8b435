/**
 * `npm run bench`: measurements, each a ratio of two things done in one run.
 * Names choose rows; `--quick` takes small sizes and fails on growth only; `--json` prints data.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { packedTexts } from '../../esbuild.config.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const flags = process.argv.slice(2).filter(word => word.startsWith('--'));
const chosen = process.argv.slice(2).filter(word => !word.startsWith('--'));
// Inside the project, so that the rows find its packages.
const out = await mkdtemp(path.join(here, '..', '..', 'dist', 'bench-'));
try {
	const rows = await loadRows();
	const selected = rows.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
	const results = [];
	for (const row of selected) {
		print(`${row.name}: ${row.about}`);
		for (const figure of await row.measure({ quick: flags.includes('--quick') })) {
			print(`  ${lineOf(figure)}`);
			results.push({ row: row.name, ...figure });
		}
	}
	if (flags.includes('--json')) {
		process.stdout.write(`${JSON.stringify(results, null, '\t')}\n`);
	}
	const grown = results.filter(({ most, ratio }) => most !== undefined && ratio > most);
	for (const { row, what, ratio, most } of grown) {
		process.stderr.write(`${row}, ${what}: ${ratio.toFixed(1)} is more than ${most}\n`);
	}
	process.exitCode = grown.length > 0 ? 1 : 0;
} finally {
	await rm(out, { recursive: true, force: true });
}

async function loadRows() {
	const outfile = path.join(out, 'rows.mjs');
	await build({
		entryPoints: [path.join(here, 'rows', 'index.ts')],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		plugins: [packedTexts],
		external: ['esbuild', 'playwright-core', 'chromium-bidi'],
		logLevel: 'warning',
		banner: {
			js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
		},
	});
	return (await import(pathToFileURL(outfile).href)).ROWS;
}

function print(line) {
	(flags.includes('--json') ? process.stderr : process.stdout).write(`${line}\n`);
}

function lineOf({ what, ours, beside, floor, ratio, spread, unit = 'ms' }) {
	const number = value => (value >= 100 ? value.toFixed(0) : value.toPrecision(2));
	const range = `${number(spread[0])} to ${number(spread[1])}`;
	return `${what}: ${number(ours)} ${unit} beside ${number(beside)} ${unit} (${floor}): ${number(ratio)} times (${range})`;
}
