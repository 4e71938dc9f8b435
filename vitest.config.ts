import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'Pacific/Auckland'; // far from UTC, so that a day that leaks into local time shows

export default defineConfig({
	// Letter templates are notes: the build takes them in as text, and so do the tests.
	plugins: [{
		name: 'markdown-as-text',
		enforce: 'pre',
		load: id => (id.endsWith('.md') ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))};` : undefined),
	}],
	resolve: { alias: { obsidian: fileURLToPath(new URL('test/kit/obsidian.ts', import.meta.url)) } },
	// A browser, a calendar server and a disk on a busy machine get another chance; the report names each test that needed one. What is recorded anew fails at once, so that somebody reads it.
	test: { retry: process.env['RECORD'] ? 0 : 2, dir: 'test', globalSetup: ['test/host/kit/global-setup.ts'], include: ['**/*.test.ts'], testTimeout: 60_000, expect: { poll: { timeout: 20_000 } } },
});
