import { GOOGLE_PAGE } from '../../i18n/calendar-pages';
import { SYNC_HELP } from '../../i18n/sync-commands';
import { TargetError } from '../../sync/calendar-target';
import {
	CONNECTION_DEFAULTS,
	type ConnectHost,
	type ConnectionSettings,
	type Connector,
} from '../../sync/connector';
import type { TargetDeps } from '../../sync/target-deps';
import { addressesAt } from './addresses';
import type { CalendarSelection } from './connect';
import { oauthClient, readTokens, saveClientSecret, type GoogleDeps } from './session';

/** What every device and the command line share of the sync with Google Calendar. No token and no secret is in it. */
export interface GoogleSettings extends ConnectionSettings {
	/** Of the person's own OAuth client. */
	readonly clientId: string;
	/** Which calendar: one of our own, or one that the person chooses. */
	readonly calendar: 'own' | 'chosen';
	/** Empty until a calendar was chosen or created: kept, so that no device creates a second. */
	readonly calendarId: string;
	readonly calendarName: string;
}

export const GOOGLE_DEFAULTS: GoogleSettings = {
	clientId: '',
	calendar: 'own',
	calendarId: '',
	calendarName: '',
	...CONNECTION_DEFAULTS,
};

/** Google's client library, loaded when it's first needed. */
const load = () => import('./online');

export const GOOGLE_CONNECTOR: Connector<'google', GoogleSettings> = {
	id: 'google',
	title: () => GOOGLE_PAGE.title,
	about: () => GOOGLE_PAGE.about,
	guide: () => ({ ...GOOGLE_PAGE.guide, steps: GOOGLE_PAGE.steps }),
	defaults: GOOGLE_DEFAULTS,
	fields: [
		{
			setting: 'clientId',
			row: () => GOOGLE_PAGE.clientId,
			placeholder: '….apps.googleusercontent.com',
			flag: '--client-id <id>',
			help: SYNC_HELP.clientId,
		},
	],
	secret: {
		row: () => GOOGLE_PAGE.clientSecret,
		flag: '--client-secret-file <file>',
		help: SYNC_HELP.clientSecretFile,
		isRequired: false,
	},
	choices: [
		{
			setting: 'calendar',
			row: () => GOOGLE_PAGE.calendar,
			values: ['own', 'chosen'],
			options: () => GOOGLE_PAGE.calendars,
		},
	],
	calendarIn({ calendarId, calendarName }) {
		if (calendarId === '') {
			return undefined;
		}
		return { id: calendarId, name: calendarName || GOOGLE_PAGE.title };
	},
	isSignedIn: async (deps, { clientId }) =>
		clientId !== '' && (await readTokens(deps)) !== undefined,
	hasSecret: async deps => (await oauthClient(deps, '')).secret !== undefined,
	saveSecret: saveClientSecret,
	async connect(deps, saved, host) {
		if (saved.clientId === '') {
			throw new TargetError('bad-input', GOOGLE_PAGE.noClient);
		}
		const kept = await oauthClient(deps, saved.clientId);
		const client = host.secret === undefined ? kept : { ...kept, secret: host.secret.trim() };
		const { connectGoogle } = await load();
		const selection = selectionOf(host, saved);
		const chosen = await connectGoogle(withAddresses(deps), host, client, selection);
		return { ...saved, calendarId: chosen.id, calendarName: chosen.name };
	},
	async open(deps, { clientId, calendarId, calendarName }, run) {
		const { openSession, googleCalendar } = await load();
		const session = await openSession(withAddresses(deps), clientId);
		const calendar = { id: calendarId, name: calendarName };
		return googleCalendar({ ...session, ...run, calendar, now: deps.now });
	},
	async disconnect(deps, saved) {
		const { disconnectGoogle } = await load();
		await disconnectGoogle(withAddresses(deps), saved.clientId);
		const { calendarId, calendarName } = GOOGLE_DEFAULTS;
		return { ...saved, calendarId, calendarName };
	},
};

function withAddresses(deps: TargetDeps): GoogleDeps {
	return { ...deps, addresses: addressesAt(deps.standIn) };
}

/** The calendar that was named, one that the person chooses, or undefined for one of our own. */
function selectionOf(host: ConnectHost, saved: GoogleSettings): CalendarSelection | undefined {
	const { calendarName: current } = saved;
	if (host.calendar !== undefined && host.calendar !== '') {
		return host.calendar;
	}
	const isChosen = saved.calendar === 'chosen' && host.chooseCalendar !== undefined;
	return isChosen ? names => host.chooseCalendar!({ names, current }) : undefined;
}
