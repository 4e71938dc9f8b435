import { CALDAV } from '../../i18n/caldav';
import { SYNC_USAGE } from '../../i18n/sync-commands';
import {
	CALDAV_DEFAULTS,
	disconnectCalDav,
	hostOf,
	isUnencrypted,
	loadCalDav,
	openCalDavSession,
} from '../../targets';
import { toUsageError, UsageError } from '../session/usage-error';
import type { CalendarConnector } from './connector';
import { readSecretFile } from './read-secret-file';
import { saveConnection } from './save-connection';
import { targetDeps } from './target-deps';

export const calDavConnector: CalendarConnector = {
	id: 'caldav',
	async connect(session, { url, user, passwordFile, calendar, allowHost = [] }) {
		const { settings, terminal } = session;
		const server = url ?? settings.caldav.server;
		const name = user ?? settings.caldav.user;
		if (server === '' || name === '' || passwordFile === undefined) {
			throw new UsageError(SYNC_USAGE.noAccount);
		}
		const password = readSecretFile(passwordFile);
		if (toUsageError(() => isUnencrypted(server))) {
			terminal.warn(CALDAV.plain);
		}
		const vaultId = settings.vaultId === '' ? crypto.randomUUID() : settings.vaultId;
		const allowedHosts = toUsageError(() => allowedWith(settings.caldav.allowedHosts, allowHost));
		const account = { server, user: name, password, allowedHosts };
		const { connectCalDav } = await loadCalDav();
		const chosen = await connectCalDav(targetDeps(session, vaultId), account, calendar);
		saveConnection(session, 'caldav', vaultId, {
			server,
			user: name,
			allowedHosts: chosen.allowedHosts,
			calendarUrl: chosen.url,
			calendarName: chosen.name,
		});
		return chosen.name;
	},
	async open(session, { allowHost = [] } = {}) {
		const { caldav, vaultId, vaultName } = session.settings;
		const deps = targetDeps(session, vaultId);
		const allowedHosts = toUsageError(() => allowedWith(caldav.allowedHosts, allowHost));
		if (allowedHosts.length > caldav.allowedHosts.length) {
			saveConnection(session, 'caldav', vaultId, { allowedHosts });
		}
		const opened = await openCalDavSession(deps, { ...caldav, allowedHosts });
		const { calDavCalendar } = await loadCalDav();
		return calDavCalendar({
			...opened,
			calendar: { url: caldav.calendarUrl, name: caldav.calendarName },
			vault: { id: vaultId, name: vaultName },
			memory: session.memoryOf('caldav'),
			now: deps.now,
		});
	},
	policyOf: ({ settings: { caldav } }) => ({
		moved: caldav.moved,
		deleted: caldav.deleted,
		renamed: caldav.renamed,
	}),
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

/** The saved hosts and those of the flags, each once. */
function allowedWith(saved: readonly string[], flags: readonly string[]): readonly string[] {
	return [...new Set([...saved, ...flags.map(hostOf)])];
}
