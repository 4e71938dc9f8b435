/**
 * Runs the suite in the real Obsidian: `npx wdio run test/real-app/wdio.conf.mjs`, after `npm run build` and
 * `npm install --no-save` of the packages that `.github/workflows/obsidian.yml` names. Not seen running so far:
 * Obsidian can't be downloaded where this was written.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { vaultFor } from './suite.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** The app's version, the installer's (whose Electron and Chrome stay when the app updates itself), and whether as on a phone. */
const [version, installer] = (process.env.OBSIDIAN_VERSION ?? 'latest/latest').split('/');
const emulateMobile = process.env.OBSIDIAN_MOBILE === '1';

export const config = {
	runner: 'local',
	framework: 'mocha',
	specs: [path.join(import.meta.dirname, 'obsidian.e2e.mjs')],
	maxInstances: 1,
	capabilities: [
		{
			browserName: 'obsidian',
			browserVersion: version,
			'wdio:obsidianOptions': {
				installerVersion: installer,
				plugins: [ROOT],
				vault: makeVault(),
				emulateMobile,
			},
		},
	],
	services: ['obsidian'],
	reporters: ['obsidian'],
	cacheDir: path.join(ROOT, '.obsidian-cache'),
	mochaOpts: { ui: 'bdd', timeout: 120_000, bail: true },
	logLevel: 'warn',
};

function makeVault() {
	const root = mkdtempSync(path.join(tmpdir(), 'interview-follow-up-real-'));
	const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
	for (const [name, text] of Object.entries(vaultFor(yesterday))) {
		mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
		writeFileSync(path.join(root, name), text);
	}
	return root;
}
