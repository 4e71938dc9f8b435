import { Notice } from 'obsidian';
import { TargetError } from '../../actions/calendar-target';
import type { Listen } from '../../actions/ports';
import { GOOGLE_PAGE } from '../../i18n/calendars';
import { STOPPED_SIGN_IN } from '../../i18n/google';
import type { SignInHost } from '../../targets';
import { askForAddress } from './address-modal';
import type { CalendarWorld } from './calendar-world';

const HEADERS = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** On desktop the browser comes back to us; on a phone the person brings what it could not open. */
export function signInHost({ app, listen }: CalendarWorld, ending: AbortController): SignInHost {
	const { signal } = ending;
	if (listen) {
		return {
			signal, listen: answer => listenForBrowser(listen, answer),
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
			if (pasted === undefined) throw new TargetError('cancelled', STOPPED_SIGN_IN);
			return pasted;
		},
	};
}

/** For this one sign-in: at a port of the system's choice, to nobody but the browser that asks for this very host. */
async function listenForBrowser(listen: Listen, answer: (address: string) => Promise<string | undefined>): ReturnType<NonNullable<SignInHost['listen']>> {
	let address = '';
	const listening = await listen(0, async ({ method, target, headers }) => {
		const page = method === 'GET' && `http://${headers['host']}` === address ? await answer(`${address}${target}`) : undefined;
		return { status: page === undefined ? 404 : 200, headers: { ...HEADERS, connection: 'close' }, body: page ?? '' };
	});
	address = `http://127.0.0.1:${listening.port}`;
	// The page that says what happened is still on its way.
	return { address, close: () => void window.setTimeout(() => void listening.close(), 500) };
}

/** Stays until the sign-in ends, one way or the other. */
function showWaiting(address: string, ending: AbortController): void {
	const content = createFragment();
	content.createDiv({ text: GOOGLE_PAGE.waiting });
	const row = content.createDiv('ifu-notice-buttons');
	const notice = new Notice(content, 0);
	row.createEl('button', { text: GOOGLE_PAGE.copyAddress }).addEventListener('click', event => {
		event.stopPropagation();
		void navigator.clipboard.writeText(address);
	});
	row.createEl('button', { text: GOOGLE_PAGE.cancel }).addEventListener('click', () => ending.abort());
	ending.signal.addEventListener('abort', () => notice.hide(), { once: true });
}
