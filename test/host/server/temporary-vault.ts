import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder to copy, or the files themselves by path. */
export type VaultSource = string | Readonly<Record<string, string>>;

/** A vault of its own in that folder (the system's temporary one, where none is named), with the plugin of `pluginFolder` installed and enabled; a run never writes into the source. */
export function temporaryVault(source: VaultSource, pluginFolder: string, parent = tmpdir()) {
	const home = mkdtempSync(path.join(parent, 'interview-follow-up-'));
	const root = path.join(home, 'vault');
	if (typeof source === 'string') {
		cpSync(source, root, { recursive: true });
	} else {
		for (const [name, text] of Object.entries({ '.obsidian/app.json': '{}', ...source })) {
			write(root, name, text);
		}
	}

	const { id } = JSON.parse(readFileSync(path.join(pluginFolder, 'manifest.json'), 'utf8')) as {
		id: string;
	};
	const installed = path.join(root, '.obsidian/plugins', id);
	mkdirSync(installed, { recursive: true });
	for (const name of ['manifest.json', 'main.js', 'styles.css']) {
		if (existsSync(path.join(pluginFolder, name))) {
			cpSync(path.join(pluginFolder, name), path.join(installed, name));
		}
	}
	write(root, '.obsidian/community-plugins.json', JSON.stringify([id]));
	return { root, plugin: id, remove: () => rmSync(home, { recursive: true, force: true }) };
}

function write(root: string, name: string, text: string): void {
	mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
	writeFileSync(path.join(root, name), text);
}
