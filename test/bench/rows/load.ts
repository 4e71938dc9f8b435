import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Figure, Row } from '../row';

/** Evaluates a CommonJS plugin in a fresh process, with classes in the place of Obsidian's, and prints the milliseconds. */
const EVALUATE = `
const { readFileSync } = require('node:fs');
const vm = require('node:vm');
const text = readFileSync(process.argv[1], 'utf8');
const obsidian = new Proxy({}, { get: (_, name) => (/^[A-Z]/.test(String(name)) ? class {} : () => 'en') });
const load = name => (name === 'obsidian' ? obsidian : require(name));
globalThis.window = globalThis;
const start = performance.now();
const wrapped = vm.runInThisContext('(function (exports, require, module) {' + text + '\\n})');
wrapped({}, load, { exports: {} });
process.stdout.write(String(performance.now() - start));
`;

function evaluate(file: string): number {
	const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', EVALUATE, file], {
		encoding: 'utf8',
	});
	if (status !== 0) {
		throw new Error(stderr);
	}
	return Number(stdout);
}

/** Kilobytes of each library in main.js, as esbuild counts them. */
async function bytesByLibrary(): Promise<Map<string, number>> {
	const config = (await import(path.resolve('esbuild.config.mjs'))) as { plugin: object };
	const { metafile } = await build({ ...config.plugin, write: false, metafile: true });
	const totals = new Map<string, number>();
	const [output] = Object.values(metafile!.outputs);
	for (const [file, { bytesInOutput }] of Object.entries(output!.inputs)) {
		const library = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? 'our own code';
		totals.set(library, (totals.get(library) ?? 0) + bytesInOutput / 1000);
	}
	return totals;
}

export const load: Row = {
	name: 'load',
	about: 'main.js: its size by library, and its evaluation beside an empty plugin',
	async measure({ quick }) {
		const folder = mkdtempSync(path.join(tmpdir(), 'bench-load-'));
		const empty = path.join(folder, 'empty.js');
		writeFileSync(
			empty,
			"const { Plugin } = require('obsidian');\nmodule.exports = class extends Plugin {};\n",
		);
		const pairs = Array.from({ length: quick ? 5 : 15 }, () => ({
			ours: evaluate(path.resolve('main.js')),
			beside: evaluate(empty),
		}));
		rmSync(folder, { recursive: true, force: true });
		const middle = (numbers: number[]): number =>
			numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
		const ratios = pairs.map(({ ours, beside }) => ours / beside);
		const size = statSync('main.js').size / 1000;
		const evaluation: Figure = {
			what: 'evaluation',
			floor: 'an empty plugin',
			ours: middle(pairs.map(({ ours }) => ours)),
			beside: middle(pairs.map(({ beside }) => beside)),
			ratio: middle(ratios),
			spread: [Math.min(...ratios), Math.max(...ratios)],
		};
		const libraries = [...(await bytesByLibrary())].sort(([, a], [, b]) => b - a).slice(0, 12);
		const parts = libraries.map(([library, kilobytes]): Figure => ({
			what: library,
			unit: 'KB',
			floor: 'all of main.js',
			ours: kilobytes,
			beside: size,
			ratio: kilobytes / size,
			spread: [kilobytes / size, kilobytes / size],
		}));
		return [evaluation, ...parts];
	},
};
