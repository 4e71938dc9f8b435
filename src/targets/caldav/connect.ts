import { propfind, type DAVResponse } from 'tsdav';
import { CALDAV } from '../../i18n/caldav';
import { isTargetError, TargetError } from '../../sync/calendar-target';
import { parseUrl } from '../../core/notes/parse-url';
import type { TargetDeps } from '../../sync/target-deps';
import { findOrMakeCalendar, listCalendars } from './calendar-choice';
import type { Account, DavClient } from './client';
import type { Collection } from './read-objects';
import { addressOf } from './server-address';
import { openWith, passwordName } from './session';

/** Attempts at a request while the person waits. */
const MAX_ATTEMPTS = 2;

/** A calendar's name, or how one is chosen among those of the account. Undefined means one of our own. */
export type CalendarSelection =
	string | ((names: readonly string[]) => Promise<string | undefined>);

/** The chosen calendar, and the hosts that the person allowed on the way to it. */
export interface Connection extends Collection {
	readonly allowedHosts: readonly string[];
}

/** Signs in, and finds or makes the calendar. The password is saved only once all went well. */
export async function connectCalDav(
	deps: TargetDeps,
	account: Account,
	selection?: CalendarSelection,
	signal?: AbortSignal,
): Promise<Connection> {
	const { client: open, hosts } = openWith(deps, account, MAX_ATTEMPTS);
	const client = open(signal);
	const server = addressOf(account.server);
	const home = await discoverHome(client, server);
	let name = selection;
	if (typeof name === 'function') {
		const calendars = await listCalendars(client, home);
		name = await name(calendars.map(calendar => calendar.name));
	}
	const calendar = await findOrMakeCalendar(client, home, name ?? { at: server });
	await hosts.assertAllowed(new URL(client.secured(calendar.url)));
	await deps.secrets.set(passwordName(deps), account.password);
	return { ...calendar, url: client.secured(calendar.url), allowedHosts: hosts.others };
}

/** The address that the account's calendars are under (RFC 6764; RFC 4791, 6): from the server to the person, and from there to the calendars. */
async function discoverHome(client: DavClient, server: string): Promise<string> {
	let firstError: TargetError | undefined;
	for (const candidate of candidatesFor(server)) {
		try {
			const home = await homeFrom(client, candidate);
			if (home !== undefined) {
				return home;
			}
		} catch (error) {
			const failure = client.lastError();
			if (failure === undefined || isTargetError(failure, 'signed-out', 'cancelled')) {
				throw failure ?? error;
			}
			firstError ??= failure;
		}
	}
	throw firstError ?? new TargetError('offline', CALDAV.notFound(server));
}

/** Where to ask: at the path that the person gave, and at the address that every server has for this (RFC 6764, 5). */
function candidatesFor(server: string): readonly string[] {
	const wellKnown = new URL('/.well-known/caldav', server).href;
	if (new URL(server).pathname === '/') {
		return [wellKnown, server];
	}
	return [server, wellKnown];
}

/** Undefined where that address belongs to no calendar server. */
async function homeFrom(client: DavClient, address: string): Promise<string | undefined> {
	if (!(await isCalendarServer(client, address))) {
		return undefined;
	}
	const principal = await addressIn(client, address, 'd:current-user-principal');
	if (principal === undefined) {
		return undefined;
	}
	return addressIn(client, principal, 'c:calendar-home-set');
}

/**
 * Whether the address asks for a sign-in, or answers as a calendar server. Asked without the password: some hosts follow
 * redirects by themselves, and the password must not travel to whatever web page is at the end.
 */
async function isCalendarServer(client: DavClient, address: string): Promise<boolean> {
	const { status } = await client.fetchAnonymously(address, {
		method: 'PROPFIND',
		headers: { depth: '0' },
	});
	return status === 401 || status === 403 || status === 207;
}

/** The address that the property of that resource holds. */
async function addressIn(
	client: DavClient,
	address: string,
	property: 'd:current-user-principal' | 'c:calendar-home-set',
): Promise<string | undefined> {
	const request = { url: address, props: { [property]: {} }, depth: '0' as const };
	const responses = await propfind({ ...request, fetch: client.fetch });
	const name = property === 'c:calendar-home-set' ? 'calendarHomeSet' : 'currentUserPrincipal';
	for (const { props } of responses) {
		const href = hrefIn(props, name);
		const found = href === undefined ? undefined : parseUrl(href, client.finalUrl(address));
		if (found) {
			return found.href;
		}
	}
	return undefined;
}

/** The first address of the property. */
function hrefIn(props: DAVResponse['props'], name: string): string | undefined {
	const value = (props as Readonly<Record<string, unknown>> | undefined)?.[name];
	const href = (value as { readonly href?: unknown } | null | undefined)?.href;
	const first: unknown = Array.isArray(href) ? href[0] : href;
	if (typeof first === 'string' && first !== '') {
		return first;
	}
	return undefined;
}
