import type { Host } from '../../host/browser';
import { everythingWritten } from './connected';

declare global {
	interface Window {
		overheard?(said: string): void;
	}
}

/**
 * Listens to all that the page ever draws, writes to the console or fails with: what a screenshot, a log or a report could give away.
 * Answers all of it so far, with what stands in the vault, in the device's storage beside the secrets, and in the addresses that were opened.
 */
export async function overhear(host: Host): Promise<() => Promise<string>> {
	const heard: string[] = [];
	await host.page.exposeFunction('overheard', (said: string) => heard.push(said));
	await host.page.addInitScript(listen);
	await host.page.evaluate(listen);
	return async () => {
		heard.push(
			...(await host.handedOver()),
			await host.page.evaluate(() => {
				const shelf = Object.entries(window.localStorage).filter(([name]) => name !== 'secrets');
				return [
					document.documentElement.outerHTML,
					JSON.stringify(shelf),
					JSON.stringify(window.sessionStorage),
					document.cookie,
				].join('\n');
			}),
		);
		return `${heard.join('\n')}\n${everythingWritten(host)}`;
	};
}

/** Runs in the page. */
function listen(): void {
	const hear = (said: string | null): void => window.overheard!(said ?? '');
	new MutationObserver(changes => {
		for (const { target, addedNodes, attributeName } of changes) {
			if (attributeName) {
				hear((target as Element).getAttribute(attributeName));
			}
			for (const node of addedNodes) {
				hear(node instanceof Element ? node.outerHTML : node.textContent);
			}
			if (target.nodeType === Node.TEXT_NODE) {
				hear(target.textContent);
			}
		}
	}).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

	/** With everything that hangs on an error: the client's own hold whole requests. */
	const spill = (value: unknown, depth = 0): string => {
		if (typeof value !== 'object' || value === null || depth > 5) {
			return String(value);
		}
		const entries =
			value instanceof Headers || value instanceof Map
				? [...value]
				: Object.getOwnPropertyNames(value).map(
						name => [name, (value as Record<string, unknown>)[name]] as const,
					);
		return entries.map(([name, each]) => `${String(name)}: ${spill(each, depth + 1)}`).join('\n');
	};
	for (const level of ['debug', 'log', 'info', 'warn', 'error', 'trace', 'dir', 'table'] as const) {
		const write = console[level].bind(console) as (...said: unknown[]) => void;
		console[level] = (...said: unknown[]) => {
			for (const value of said) {
				hear(spill(value));
			}
			write(...said);
		};
	}
	window.addEventListener('error', ({ error, message }) => hear(`${message} ${spill(error)}`));
	window.addEventListener('unhandledrejection', ({ reason }) => hear(spill(reason)));
}
