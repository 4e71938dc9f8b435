import type { FileSystemAdapter } from '../files/folder-adapter';
import { Platform } from '../flags';
import { createServer } from './listener';

const BRIDGED: Record<string, unknown> = { http: { createServer } };

/** Node's files, on desktop, inside the vault's folder only. */
export function bridgeFiles(adapter: FileSystemAdapter): void {
	const inside = (full: string): string => {
		if (!full.startsWith(`${adapter.basePath}/`)) {
			throw new Error(`The stand-in bridges files of the vault only, not ${full}`);
		}
		return full.slice(adapter.basePath.length + 1);
	};
	BRIDGED['fs/promises'] = {
		readFile: (full: string) => adapter.read(inside(full)),
		writeFile: (full: string, text: string) => adapter.write(inside(full), text),
		mkdir: (full: string) =>
			full === adapter.basePath ? Promise.resolve() : adapter.mkdir(inside(full)),
		rename: (full: string, to: string) => adapter.replace(inside(full), inside(to)),
		rm: (full: string) => adapter.remove(inside(full)),
	};
	BRIDGED['path'] = {
		dirname: (full: string) => full.split('/').slice(0, -1).join('/'),
		isAbsolute: (full: string) => full.startsWith('/'),
	};
}

/** What plugins have asked of Node since the window was opened. */
export const askedOfNode: string[] = [];

/** `require` as a plugin has it: `obsidian` everywhere; of Node, on desktop only, `http.createServer` and the files of the vault. */
export function requireFor(modules: Record<string, unknown>): (name: string) => unknown {
	return name => {
		if (!(name in modules)) {
			askedOfNode.push(name);
		}
		const bridged = Platform.isDesktop ? BRIDGED[name.replace(/^node:/, '')] : undefined;
		const found = modules[name] ?? bridged;
		if (found === undefined) {
			throw new Error(
				`Cannot find module '${name}'${Platform.isMobile ? ': a phone has no Node' : ': the stand-in bridges node:http and the files of the vault'}`,
			);
		}
		return found;
	};
}
