import { CALDAV } from '../../i18n/caldav';
import { USAGE } from '../../i18n/sync-commands';
import {
	CALDAV_DEFAULTS,
	disconnectCalDav,
	isPlain,
	loadCalDav,
	openCalDavSession,
} from '../../targets';
import { asUsage, UsageError } from '../session/usage-error';
import type { OnlineCalendar } from './online-calendar';
import { saveOnline } from './save-online';
import { secretIn } from './secret-in';
import { targetWorld } from './target-world';

export const calDavOnline: OnlineCalendar = {
	id: 'caldav',
	async connect(session, { url, user, passwordFile, calendar }) {
		const {
			settings: { caldav, vaultId: known },
			terminal,
		} = session;
		const server = url ?? caldav.server;
		const name = user ?? caldav.user;
		if (server === '' || name === '' || passwordFile === undefined) {
			throw new UsageError(USAGE.noAccount);
		}
		const password = secretIn(passwordFile);
		if (asUsage(() => isPlain(server))) {
			terminal.warn(CALDAV.plain);
		}
		const vaultId = known === '' ? crypto.randomUUID() : known;
		const { connectCalDav } = await loadCalDav();
		const chosen = await connectCalDav(
			targetWorld(session, vaultId),
			{ server, user: name, password },
			calendar,
		);
		saveOnline(session, 'caldav', vaultId, {
			server,
			user: name,
			calendarUrl: chosen.url,
			calendarName: chosen.name,
		});
		return chosen.name;
	},
	async open(session) {
		const { caldav, vaultId, vaultName } = session.settings;
		const world = targetWorld(session, vaultId);
		const opened = await openCalDavSession(world, caldav);
		const { calDavCalendar } = await loadCalDav();
		return calDavCalendar({
			...opened,
			calendar: { url: caldav.calendarUrl, name: caldav.calendarName },
			vault: { id: vaultId, name: vaultName },
			memory: session.memoryOf('caldav'),
			now: world.now,
		});
	},
	policyOf: ({
		settings: {
			caldav: { moved, deleted, renamed },
		},
	}) => ({ moved, deleted, renamed }),
	async disconnect(session) {
		const { caldav, vaultId } = session.settings;
		await disconnectCalDav(targetWorld(session, vaultId));
		if (caldav.calendarUrl !== '') {
			saveOnline(session, 'caldav', vaultId, {
				calendarUrl: CALDAV_DEFAULTS.calendarUrl,
				calendarName: CALDAV_DEFAULTS.calendarName,
			});
		}
	},
};
