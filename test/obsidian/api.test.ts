import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { obsidianApi } from '../kit/obsidian-api.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const { minAppVersion } = JSON.parse(readFileSync(path.join(ROOT, 'manifest.json'), 'utf8')) as {
	readonly minAppVersion: string;
};

/** Whether a version such as 1.13.1 came after another. */
function isAfter(version: string, other: string): boolean {
	const [a, b] = [version, other].map(text => text.split('.').map(Number));
	const at = [0, 1, 2].find(index => (a?.[index] ?? 0) !== (b?.[index] ?? 0));
	return at !== undefined && (a?.[at] ?? 0) > (b?.[at] ?? 0);
}

test('the plugin uses no part of the API that is newer than minAppVersion, deprecated or undeclared', () => {
	const api = obsidianApi();
	expect(api.map(({ name }) => name)).toEqual(
		expect.arrayContaining([
			'Vault.process',
			'Plugin.registerBasesView',
			'SecretStorage.getSecret',
		]),
	);
	expect(
		api
			.filter(({ since }) => since !== undefined && isAfter(since, minAppVersion))
			.map(({ name, since, usedIn }) => `${name} (${since}): ${[...usedIn].join(', ')}`),
	).toEqual([]);
	expect(api.filter(({ deprecated }) => deprecated).map(({ name }) => name)).toEqual([]);
}, 180_000);
