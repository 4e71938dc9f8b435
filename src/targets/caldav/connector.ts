import { CALENDAR_OF_OURS } from '../../i18n/caldav';
import { CALDAV_PAGE } from '../../i18n/calendar-pages';
import { SYNC_HELP } from '../../i18n/sync-commands';
import { TargetError } from '../../sync/calendar-target';
import {
	CONNECTION_DEFAULTS,
	type ConnectHost,
	type ConnectionSettings,
	type Connector,
} from '../../sync/connector';
import type { CalendarSelection } from './connect';
import { hostOf, isUnencrypted } from './server-address';
import { openSession, passwordName, savedPassword } from './session';

/** What every device and the command line share of the sync over CalDAV. The password isn't in it. */
export interface CalDavSettings extends ConnectionSettings {
	/** The server's address, as the person typed it. */
	readonly server: string;
	readonly user: string;
	/** Other hosts that the password may be sent to, because the server points to them and the person allowed it. */
	readonly allowedHosts: readonly string[];
	/** Empty until a calendar was chosen or created. */
	readonly calendarUrl: string;
	readonly calendarName: string;
}

export const CALDAV_DEFAULTS: CalDavSettings = {
	server: '',
	user: '',
	allowedHosts: [],
	calendarUrl: '',
	calendarName: '',
	...CONNECTION_DEFAULTS,
};

/** What talks to calendar servers, with the libraries that this takes; loaded when it's first needed. */
const load = () => import('./online');

export const CALDAV_CONNECTOR: Connector<'caldav', CalDavSettings> = {
	id: 'caldav',
	title: () => CALDAV_PAGE.title,
	about: () => CALDAV_PAGE.about,
	defaults: CALDAV_DEFAULTS,
	fields: [
		{
			setting: 'server',
			row: () => CALDAV_PAGE.server,
			placeholder: 'https://',
			flag: '--url <url>',
			help: SYNC_HELP.url,
		},
		{ setting: 'user', row: () => CALDAV_PAGE.user, flag: '--user <name>', help: SYNC_HELP.user },
	],
	secret: {
		row: () => CALDAV_PAGE.password,
		flag: '--password-file <file>',
		help: SYNC_HELP.passwordFile,
		isRequired: true,
	},
	choices: [],
	calendarIn({ calendarUrl, calendarName }) {
		if (calendarUrl === '') {
			return undefined;
		}
		return { id: calendarUrl, name: calendarName || CALDAV_PAGE.title };
	},
	isSignedIn: async deps => (await savedPassword(deps)) !== '',
	hasSecret: async deps => (await savedPassword(deps)) !== '',
	saveSecret: (deps, secret) => deps.secrets.set(passwordName(deps), secret),
	allowHosts: (saved, hosts) => ({
		...saved,
		allowedHosts: [...new Set([...saved.allowedHosts, ...hosts.map(hostOf)])],
	}),
	async connect(deps, saved, host) {
		const { server, user, allowedHosts } = saved;
		const password = host.secret ?? (await savedPassword(deps));
		if (server === '' || user === '' || password === '') {
			throw new TargetError('bad-input', CALDAV_PAGE.noAccount);
		}
		if (isUnencrypted(server) && !(await host.acceptUnencrypted())) {
			throw new TargetError('cancelled', CALDAV_PAGE.stopped);
		}
		const { connectCalDav } = await load();
		const account = { server, user, password, allowedHosts };
		const chosen = await connectCalDav(deps, account, selectionOf(host, saved), host.signal);
		return {
			...saved,
			allowedHosts: chosen.allowedHosts,
			calendarUrl: chosen.url,
			calendarName: chosen.name,
		};
	},
	async open(deps, saved, run) {
		const session = await openSession(deps, saved);
		const { calDavCalendar } = await load();
		const calendar = { url: saved.calendarUrl, name: saved.calendarName };
		return calDavCalendar({ ...session, ...run, calendar, now: deps.now });
	},
	async disconnect(deps, saved) {
		await deps.secrets.remove(passwordName(deps));
		const { calendarUrl, calendarName } = CALDAV_DEFAULTS;
		return { ...saved, calendarUrl, calendarName };
	},
};

/** The calendar that was named, one that the person chooses, or undefined for one of our own. */
function selectionOf(host: ConnectHost, saved: CalDavSettings): CalendarSelection | undefined {
	const { calendarName: current } = saved;
	if (host.calendar !== undefined) {
		return host.calendar;
	}
	const isAsked = host.chooseCalendar !== undefined;
	return isAsked
		? names => host.chooseCalendar!({ names, current, ours: CALENDAR_OF_OURS })
		: undefined;
}
