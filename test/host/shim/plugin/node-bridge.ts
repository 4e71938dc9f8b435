import { Platform } from '../flags';
import { createServer } from './listener';

const BRIDGED: Record<string, unknown> = { http: { createServer } };

/** What plugins have asked of Node since the window was opened. */
export const askedOfNode: string[] = [];

/** `require` as a plugin has it: `obsidian` everywhere; of Node, on desktop alone, `http.createServer` and nothing else. */
export function requireFor(modules: Record<string, unknown>): (name: string) => unknown {
	return name => {
		if (!(name in modules)) {
			askedOfNode.push(name);
		}
		const bridged = Platform.isDesktop ? BRIDGED[name.replace(/^node:/, '')] : undefined;
		const found = modules[name] ?? bridged;
		if (found === undefined) {
			throw new Error(
				`Cannot find module '${name}'${Platform.isMobile ? ': a phone has no Node' : ': the stand-in bridges node:http alone'}`,
			);
		}
		return found;
	};
}
