import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'Pacific/Auckland'; // far from UTC, so that a day that leaks into local time shows

export default defineConfig({
	// Letter templates are notes: a function returns the text of each, in the build as in the tests.
	plugins: [
		{
			name: 'markdown-as-text',
			enforce: 'pre',
			load: id =>
				id.endsWith('.md')
					? `export default () => ${JSON.stringify(readFileSync(id, 'utf8'))};`
					: undefined,
		},
	],
	resolve: { alias: { obsidian: fileURLToPath(new URL('test/kit/obsidian.ts', import.meta.url)) } },
	test: {
		maxWorkers: availableParallelism(),
		dir: 'test',
		globalSetup: ['test/host/kit/global-setup.ts'],
		include: ['**/*.test.ts'],
		testTimeout: 60_000,
		// A page on a busy machine can miss its moment: one more chance, which the report names.
		retry: 1,
		expect: { poll: { timeout: 20_000 } },
	},
});
