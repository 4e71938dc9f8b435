import * as fs from 'node:fs';
import * as path from 'node:path';
import { expect, test } from 'vitest';
import { secretFiles } from '../../../src/node/ports/secret-files';
import { tempFolder } from '../../kit/temp-folder';

test('a secret is kept where only its owner can read it, and forgotten on demand', async () => {
	const home = tempFolder();
	const secrets = secretFiles({ XDG_CONFIG_HOME: home });
	expect(await secrets.get('google-token')).toBeUndefined();
	await secrets.set('google-token', 'geheim ✓');
	const folder = path.join(home, 'interview-follow-up');
	expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
	expect(fs.readdirSync(folder)).toEqual(['google-token']);
	expect(fs.statSync(path.join(folder, 'google-token')).mode & 0o777).toBe(0o600);
	expect(await secretFiles({ XDG_CONFIG_HOME: home }).get('google-token')).toBe('geheim ✓');
	await secrets.remove('google-token');
	await secrets.remove('google-token');
	expect(fs.readdirSync(folder)).toEqual([]);
});

test('a file and a folder that others could read are closed again', async () => {
	const home = tempFolder({ 'interview-follow-up/token': 'old' });
	const file = path.join(home, 'interview-follow-up/token');
	fs.chmodSync(file, 0o644);
	fs.chmodSync(path.dirname(file), 0o755);
	await secretFiles({ XDG_CONFIG_HOME: home }).set('token', 'new');
	expect(fs.statSync(file).mode & 0o777).toBe(0o600);
	expect(fs.statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
});

test.each(['../x', 'a/b', '', '.x', 'A'])("%j isn't a valid name for a secret", async name => {
	await expect(secretFiles({ XDG_CONFIG_HOME: tempFolder() }).set(name, 'x')).rejects.toThrow(
		"isn't a valid name for a secret",
	);
});
