import { Notice } from 'obsidian';
import { TargetError } from '../../sync/calendar-target';
import { GOOGLE_PAGE } from '../../i18n/calendar-pages';
import { GOOGLE } from '../../i18n/google';
import type { ConnectHost } from '../../sync/connector';
import { askForAddress } from './address-modal';
import type { CalendarDeps } from './calendar-deps';

/**
 * On desktop the browser comes back to us; on a phone the person brings what it
 * could not open.
 */
export function signInHost(
	{ app, listen }: CalendarDeps,
	ending: AbortController,
): Pick<ConnectHost, 'show' | 'listen' | 'paste' | 'signal'> {
	const { signal } = ending;
	if (listen) {
		return {
			signal,
			listen,
			show: address => {
				window.open(address);
				showWaiting(address, ending);
			},
		};
	}
	let opened = '';
	return {
		signal,
		show: address => {
			opened = address;
			window.open(address);
		},
		paste: async () => {
			const pasted = await askForAddress(app, opened, signal);
			if (pasted === undefined) {
				throw new TargetError('cancelled', GOOGLE.stoppedSignIn);
			}
			return pasted;
		},
	};
}

/** Stays until the sign-in ends, one way or the other. */
function showWaiting(address: string, ending: AbortController): void {
	if (ending.signal.aborted) {
		return;
	}
	const content = createFragment();
	content.createDiv({ text: GOOGLE_PAGE.waiting });
	const row = content.createDiv('ifu-notice-buttons');
	const notice = new Notice(content, 0);
	row.createEl('button', { text: GOOGLE_PAGE.copyAddress }).addEventListener('click', event => {
		event.stopPropagation();
		void navigator.clipboard.writeText(address);
	});
	row
		.createEl('button', { text: GOOGLE_PAGE.cancel })
		.addEventListener('click', () => ending.abort());
	ending.signal.addEventListener('abort', () => notice.hide(), { once: true });
}
