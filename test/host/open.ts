import path from 'node:path';
import { BUILT_HOST, REPOSITORY, buildHost } from './server/build';
import { serveHost } from './server/host-server';
import { temporaryVault } from './server/temporary-vault';

/** Opens the plugin over a copy of a vault for a person to click through: prints the address, and serves until Ctrl+C. */
export async function open(vault = path.join(REPOSITORY, 'test/vault'), port = 0): Promise<void> {
	await buildHost();
	const copy = temporaryVault(vault, REPOSITORY);
	const { url } = await serveHost({ vault: copy.root, host: BUILT_HOST, port });
	console.log(`The stand-in for Obsidian: ${url}`);
	console.log(`Dark: ${url}?theme=dark   phone: ${url}?mobile=1   right to left: ${url}?dir=rtl   large text: ${url}?text=200`);
	console.log(`The vault, a copy: ${copy.root}`);
	process.on('SIGINT', () => {
		copy.remove();
		process.exit(0);
	});
}
