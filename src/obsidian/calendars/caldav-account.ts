import { TargetError } from '../../sync/calendar-target';
import { CALENDAR_OF_OURS } from '../../i18n/caldav';
import { CALDAV_PAGE } from '../../i18n/calendar-pages';
import { CALENDARS } from '../../i18n/calendars';
import {
	CALDAV_DEFAULTS,
	calDavPasswordName,
	disconnectCalDav,
	isUnencrypted,
	loadCalDav,
	openCalDavSession,
} from '../../targets';
import { choose } from '../prompts/choose';
import { confirm } from '../prompts/confirm';
import { askToAllowHost, targetDeps, type CalendarDeps } from './calendar-deps';
import type { CalendarAccount } from './calendar-account';

/** A calendar on a server that speaks CalDAV, as the settings say. */
export function calDavAccount(world: CalendarDeps): CalendarAccount {
	const { settings, secrets } = world;
	const caldav = () => settings.current.caldav;
	const password = async (): Promise<string> =>
		(await secrets.get(calDavPasswordName(targetDeps(world)))) ?? '';
	return {
		id: 'caldav',
		title: CALDAV_PAGE.title,
		name: () => (caldav().calendarUrl === '' ? '' : caldav().calendarName || CALDAV_PAGE.title),
		isSignedIn: async () => (await password()) !== '',
		async connect({ signal }) {
			const { server, user, allowedHosts } = caldav();
			const account = { server, user, allowedHosts, password: await password() };
			if (server === '' || user === '' || account.password === '') {
				throw new TargetError('forbidden', CALDAV_PAGE.noAccount);
			}
			if (isUnencrypted(server) && !(await confirm(world.app, CALDAV_PAGE.plain))) {
				throw new TargetError('cancelled', CALDAV_PAGE.stopped);
			}
			const { connectCalDav } = await loadCalDav();
			const chosen = await connectCalDav(
				{ ...targetDeps(world), askToAllowHost: askToAllowHost(world.app) },
				account,
				names => chooseCalendar(world, names),
				signal,
			);
			await settings.set('caldav', {
				...caldav(),
				allowedHosts: chosen.allowedHosts,
				calendarUrl: chosen.url,
				calendarName: chosen.name,
			});
			return chosen.name;
		},
		async open() {
			const there = targetDeps(world);
			const { calendarUrl, calendarName } = caldav();
			const { vaultId, vaultName } = settings.current;
			const { calDavCalendar } = await loadCalDav();
			return calDavCalendar({
				...(await openCalDavSession(there, caldav())),
				calendar: { url: calendarUrl, name: calendarName },
				vault: { id: vaultId, name: vaultName },
				memory: world.memoryOf('caldav'),
				now: there.now,
			});
		},
		policy: () => ({ moved: caldav().moved, deleted: caldav().deleted, renamed: caldav().renamed }),
		async disconnect() {
			await disconnectCalDav(targetDeps(world));
			await settings.set('caldav', {
				...caldav(),
				calendarUrl: CALDAV_DEFAULTS.calendarUrl,
				calendarName: CALDAV_DEFAULTS.calendarName,
			});
		},
		saveSecret: secret => secrets.set(calDavPasswordName(targetDeps(world)), secret),
		hasSecret: async () => (await password()) !== '',
	};
}

/** The one in use first, then one of our own, which is made where it is missing. */
async function chooseCalendar(
	{ app, settings }: CalendarDeps,
	names: readonly string[],
): Promise<string> {
	const { calendarName } = settings.current.caldav;
	const items = [
		...new Set([...names.filter(name => name === calendarName), CALENDAR_OF_OURS, ...names]),
	];
	const name = await choose(app, {
		placeholder: CALENDARS.whichCalendar,
		items,
		nameOf: item => item,
		aboutOf: item => (names.includes(item) ? '' : CALENDARS.madeForYou),
	});
	if (name === undefined) {
		throw new TargetError('cancelled', CALDAV_PAGE.stopped);
	}
	return name;
}
