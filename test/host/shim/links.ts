import type { App } from './app';

/** Follows an `obsidian://` link: `open` shows a file of the vault, the rest is for the plugins. */
export async function followLink(app: App, address: string): Promise<void> {
	const url = new URL(address);
	const action = decodeURIComponent(url.hostname || url.pathname.replace(/^\/+/, ''));
	const params = Object.fromEntries(
		[...url.searchParams].map(([name, value]) => [name, value === '' ? 'true' : value]),
	);
	const handler = app.registry.protocol.get(action);
	if (action === 'open') {
		await app.workspace.openLinkText(params['file'] ?? '', '');
	} else if (handler) {
		await handler({ action, ...params });
	} else {
		throw new Error(`Nothing answers to obsidian://${action}`);
	}
}

/** Every address that was handed to the system (mail program, browser), instead of handing it over: a test reads them. */
export const handedOver: string[] = [];

/** Catches what would leave the page: `window.open`, and links with a scheme. */
export function catchLeaving(app: App): void {
	const leave = (address: string): void => {
		if (address.startsWith('obsidian:')) {
			void followLink(app, address);
		} else {
			handedOver.push(address);
		}
	};
	window.open = address => {
		leave(String(address));
		return null;
	};
	document.addEventListener('click', event => {
		const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
		const address = link?.getAttribute('href') ?? '';
		if (
			event.defaultPrevented ||
			!/^[a-z][a-z0-9+.-]*:/i.test(address) ||
			address.startsWith('blob:')
		) {
			return;
		}
		event.preventDefault();
		leave(address);
	});
}
