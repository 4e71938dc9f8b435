import { parseUrl } from '../../core/notes/parse-url';
import { TargetError } from '../../sync/calendar-target';
import { CALDAV } from '../../i18n/caldav';

/** The address of a server as a person types it, `https://` where they leave it out. Throws a sentence where it is none. */
export function addressOf(text: string): string {
	const address = /^[a-z]+:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
	const url = parseUrl(address);
	if (
		!url ||
		!['http:', 'https:'].includes(url.protocol) ||
		url.username !== '' ||
		url.password !== ''
	) {
		throw new TargetError('offline', CALDAV.notAnAddress);
	}
	return url.href;
}

/** Whether the password would travel where others can read it. */
export function isUnencrypted(server: string): boolean {
	const { protocol, hostname } = new URL(addressOf(server));
	return (
		protocol === 'http:' &&
		hostname !== 'localhost' &&
		hostname !== '[::1]' &&
		!/^127(\.\d+){3}$/.test(hostname)
	);
}

/**
 * Whether an address that the server gives is the server's own, so that the password may go there:
 * the same host, or a secure one of the same domain, as iCloud's calendars are at pXX-caldav.icloud.com.
 */
export function isAllowedHost(url: URL, server: URL): boolean {
	return (
		url.host === server.host || (url.protocol === 'https:' && domainOf(url) === domainOf(server))
	);
}

/** The last two labels of the name, three under such as co.uk; an address of numbers as it is. */
function domainOf({ hostname }: URL): string {
	if (/^[\d.]+$|^\[/.test(hostname)) {
		return hostname;
	}
	return (
		/[^.]+\.(?:(?:co|com|org|net|edu|gov|ac|or|ne|go)\.[a-z]{2}|[^.]+)$/.exec(hostname)?.[0] ??
		hostname
	);
}
