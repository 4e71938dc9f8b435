import { CALDAV } from '../../i18n/caldav';
import { TargetError } from '../../sync/calendar-target';
import { parseUrl } from '../../core/notes/parse-url';
import { isLoopback } from '../../sync/loopback';

/** The address of a server as a person types it; `https://` where they leave it out. Throws a sentence where it's none. */
export function addressOf(text: string): string {
	const typed = text.trim();
	const url = parseUrl(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);
	const isHttp = url?.protocol === 'https:' || url?.protocol === 'http:';
	if (!url || !isHttp || url.username !== '' || url.password !== '') {
		throw new TargetError('bad-input', CALDAV.notAnAddress);
	}
	return url.href;
}

/** Whether the password would travel where others can read it. */
export function isUnencrypted(server: string): boolean {
	const url = new URL(addressOf(server));
	return url.protocol === 'http:' && !isLoopback(url);
}

/** The host of an address or a host's name as a person types it, in the form that addresses are compared in. */
export function hostOf(text: string): string {
	return new URL(addressOf(text)).host;
}
