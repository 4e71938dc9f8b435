import { NOT_LOOPBACK } from '../../i18n/google';
import { parseUrl } from '../../core/notes/parse-url';
import { TargetError } from '../../sync/calendar-target';
import { isLoopback } from '../../sync/loopback';

/** Where requests to Google go. */
export interface GoogleAddresses {
	/** Consent page. https://developers.google.com/identity/protocols/oauth2/native-app */
	readonly consent: string;
	readonly token: string;
	readonly revoke: string;
	/** Root of the Calendar API, with `/` at the end. */
	readonly api: string;
}

const GOOGLE: GoogleAddresses = {
	consent: 'https://accounts.google.com/o/oauth2/v2/auth',
	token: 'https://oauth2.googleapis.com/token',
	revoke: 'https://oauth2.googleapis.com/revoke',
	api: 'https://www.googleapis.com/',
};

/** Google itself, or the same paths at a server on this machine. Any other place could only want the tokens. */
export function addressesAt(root: string | undefined): GoogleAddresses {
	if (root === undefined || root === '') {
		return GOOGLE;
	}
	const url = parseUrl(root);
	if (!url || !isOnThisMachine(url)) {
		throw new TargetError('bad-input', NOT_LOOPBACK);
	}
	const base = root.replace(/\/*$/, '');
	const at = (address: string): string => base + new URL(address).pathname;
	return {
		consent: at(GOOGLE.consent),
		token: at(GOOGLE.token),
		revoke: at(GOOGLE.revoke),
		api: at(GOOGLE.api),
	};
}

function isOnThisMachine(url: URL): boolean {
	const isHttp = url.protocol === 'http:' || url.protocol === 'https:';
	return isHttp && url.username === '' && url.password === '' && isLoopback(url);
}
