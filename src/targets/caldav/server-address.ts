import { TargetError } from '../../actions/calendar-target';
import { CALDAV } from '../../i18n/caldav';

/** The address of a server as a person types it, `https://` where they leave it out. Throws a sentence where it is none. */
export function addressOf(text: string): string {
	const address = /^[a-z]+:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
	const url = URL.canParse(address) ? new URL(address) : undefined;
	if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '') throw new TargetError('offline', CALDAV.notAnAddress);
	return url.href;
}

/** Whether the password would travel where others can read it. */
export function isPlain(server: string): boolean {
	const { protocol, hostname } = new URL(addressOf(server));
	return protocol === 'http:' && hostname !== 'localhost' && hostname !== '[::1]' && !/^127(\.\d+){3}$/.test(hostname);
}
