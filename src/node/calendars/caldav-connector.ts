import { CALDAV } from '../../i18n/caldav';
import { SYNC_USAGE } from '../../i18n/sync-commands';
import {
	CALDAV_DEFAULTS,
	disconnectCalDav,
	isUnencrypted,
	loadCalDav,
	openCalDavSession,
} from '../../targets';
import { toUsageError, UsageError } from '../session/usage-error';
import type { CalendarConnector } from './connector';
import { saveConnection } from './save-connection';
import { readSecretFile } from './read-secret-file';
import { targetDeps } from './target-deps';

export const calDavConnector: CalendarConnector = {
	id: 'caldav',
	async connect(session, { url, user, passwordFile, calendar }) {
		const {
			settings: { caldav, vaultId: known },
			terminal,
		} = session;
		const server = url ?? caldav.server;
		const name = user ?? caldav.user;
		if (server === '' || name === '' || passwordFile === undefined) {
			throw new UsageError(SYNC_USAGE.noAccount);
		}
		const password = readSecretFile(passwordFile);
		if (toUsageError(() => isUnencrypted(server))) {
			terminal.warn(CALDAV.plain);
		}
		const vaultId = known === '' ? crypto.randomUUID() : known;
		const { connectCalDav } = await loadCalDav();
		const chosen = await connectCalDav(
			targetDeps(session, vaultId),
			{ server, user: name, password },
			calendar,
		);
		saveConnection(session, 'caldav', vaultId, {
			server,
			user: name,
			calendarUrl: chosen.url,
			calendarName: chosen.name,
		});
		return chosen.name;
	},
	async open(session) {
		const { caldav, vaultId, vaultName } = session.settings;
		const world = targetDeps(session, vaultId);
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
		await disconnectCalDav(targetDeps(session, vaultId));
		if (caldav.calendarUrl !== '') {
			saveConnection(session, 'caldav', vaultId, {
				calendarUrl: CALDAV_DEFAULTS.calendarUrl,
				calendarName: CALDAV_DEFAULTS.calendarName,
			});
		}
	},
};
