import { TargetError } from '../../sync/calendar-target';
import { GOOGLE_PAGE } from '../../i18n/calendar-pages';
import { CALENDARS } from '../../i18n/calendars';
import { STOPPED_SIGN_IN } from '../../i18n/google';
import {
	addressesAt,
	connectGoogle,
	disconnectGoogle,
	googleCalendar,
	GOOGLE_DEFAULTS,
	oauthClient,
	openSession,
	readGoogleTokens,
	saveClientSecret,
	type GoogleDeps,
} from '../../targets';
import { choose } from '../prompts/choose';
import { targetDeps, type CalendarDeps } from './calendar-deps';
import type { CalendarAccount } from './calendar-account';
import { signInHost } from './sign-in-host';

/** For tests: on this shelf the address of a server on this machine that stands in for Google. Any other place is refused. */
const ADDRESS = 'google-url';

/** Google Calendar, as the settings say. */
export function googleAccount(world: CalendarDeps): CalendarAccount {
	const { settings } = world;
	const google = () => settings.current.google;
	return {
		id: 'google',
		title: GOOGLE_PAGE.title,
		name: () => (google().calendarId === '' ? '' : google().calendarName || GOOGLE_PAGE.title),
		isSignedIn: async () =>
			google().clientId !== '' && (await readGoogleTokens(googleWorld(world))) !== undefined,
		async connect(ending) {
			const { clientId, calendar } = google();
			if (clientId === '') {
				throw new TargetError('forbidden', GOOGLE_PAGE.noClient);
			}
			const wish =
				calendar === 'chosen'
					? (names: readonly string[]) => chooseCalendar(world, names)
					: undefined;
			const there = googleWorld(world);
			const chosen = await connectGoogle(
				there,
				signInHost(world, ending),
				await oauthClient(there, clientId),
				wish,
			);
			await settings.set('google', {
				...google(),
				calendarId: chosen.id,
				calendarName: chosen.name,
			});
			return chosen.name;
		},
		async open() {
			const there = googleWorld(world);
			const { clientId, calendarId, calendarName } = google();
			const { vaultId, vaultName } = settings.current;
			return googleCalendar({
				...(await openSession(there, clientId)),
				calendar: { id: calendarId, name: calendarName },
				vault: { id: vaultId, name: vaultName },
				memory: world.memoryOf('google'),
				now: there.now,
			});
		},
		policy: () => ({ moved: google().moved, deleted: google().deleted, renamed: google().renamed }),
		async disconnect() {
			await disconnectGoogle(googleWorld(world), google().clientId);
			await settings.set('google', {
				...google(),
				calendarId: GOOGLE_DEFAULTS.calendarId,
				calendarName: GOOGLE_DEFAULTS.calendarName,
			});
		},
		saveSecret: secret => saveClientSecret(googleWorld(world), secret),
		hasSecret: async () =>
			Boolean((await oauthClient(googleWorld(world), google().clientId)).secret),
	};
}

function googleWorld(world: CalendarDeps): GoogleDeps {
	const address = world.shelf.get(ADDRESS);
	return {
		...targetDeps(world),
		addresses: addressesAt(typeof address === 'string' ? address : undefined),
	};
}

/** The one in use first. */
async function chooseCalendar(
	{ app, settings }: CalendarDeps,
	names: readonly string[],
): Promise<string> {
	const { calendarName } = settings.current.google;
	const items = [...new Set(names)].sort(
		(a, b) => Number(b === calendarName) - Number(a === calendarName) || a.localeCompare(b),
	);
	const name = await choose(app, {
		placeholder: CALENDARS.whichCalendar,
		items,
		nameOf: item => item,
	});
	if (name === undefined) {
		throw new TargetError('cancelled', STOPPED_SIGN_IN);
	}
	return name;
}
