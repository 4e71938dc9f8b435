import { createAccount, type DAVAccount } from 'tsdav';
import { TargetError } from '../../sync/calendar-target';
import type { TargetDeps } from '../../sync/target-deps';
import { CALDAV } from '../../i18n/caldav';
import { findOrMakeCalendar, listCalendars } from './calendar-choice';
import type { Account, DavClient } from './client';
import type { Collection } from './list-objects';
import { addressOf } from './server-address';
import { openWith, passwordName } from './session';

/** Tries of a request while the person waits. */
const TRIES = 2;

/** A calendar's name, or how one is chosen among those of the account; undefined for one of our own. */
export type CalendarSelection =
	string | ((names: readonly string[]) => Promise<string | undefined>);

/** Signs in, and finds or makes the calendar that is wished for. The password is kept only once all went well. */
export async function connectCalDav(
	world: TargetDeps,
	account: Account,
	wish?: CalendarSelection,
	signal?: AbortSignal,
): Promise<Collection> {
	const client = openWith(world, account, TRIES).client(signal);
	const there = await discover(client, addressOf(account.server));
	const name =
		typeof wish === 'function'
			? await wish((await listCalendars(client, there)).map(calendar => calendar.name))
			: wish;
	const calendar = await findOrMakeCalendar(
		client,
		there,
		name ?? { at: addressOf(account.server) },
	);
	await world.secrets.set(passwordName(world), account.password);
	return { ...calendar, url: client.secured(calendar.url) };
}

/** RFC 6764 and RFC 4791, 6: from the server to the person, and from there to their calendars. */
async function discover(client: DavClient, serverUrl: string): Promise<DAVAccount> {
	try {
		return await createAccount({
			account: { accountType: 'caldav', serverUrl },
			fetch: client.fetch,
		});
	} catch {
		throw client.trouble() ?? new TargetError('offline', CALDAV.notFound(serverUrl));
	}
}
