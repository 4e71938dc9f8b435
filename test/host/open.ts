import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyVault } from '../demo-vault.mjs';
import { BUILT_HOST, REPOSITORY, buildHost } from './server/build';
import { serveHost } from './server/host-server';
import { temporaryVault } from './server/temporary-vault';

/** The demo vault with its dates moved to today, in a folder of its own. */
function demoVault(): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'interview-follow-up-demo-'));
	copyVault(
		path.join(REPOSITORY, 'test/vault'),
		folder,
		new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(new Date()),
	);
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** Opens the plugin over a copy of a vault (the demo's, where none is given) for a person to click through: prints the address, and serves until Ctrl+C. */
export async function open(vault = demoVault(), port = 0): Promise<void> {
	await buildHost();
	const copy = temporaryVault(vault, REPOSITORY);
	const { url } = await serveHost({ vault: copy.root, host: BUILT_HOST, port });
	process.on('exit', () => copy.remove());
	process.on('SIGINT', () => process.exit(0));
	process.on('SIGTERM', () => process.exit(0));
	console.log(`Interview Follow-up in the stand-in for Obsidian: ${url}`);
	console.log(
		`  dark ${url}?theme=dark\n  phone ${url}?mobile=1\n  right to left ${url}?dir=rtl\n  large text ${url}?text=200`,
	);
	console.log(`The vault, a copy that goes when this ends: ${copy.root}`);
}
