import { SYNC_USAGE } from '../../i18n/sync-commands';
import {
	addressesAt,
	connectGoogle,
	disconnectGoogle,
	googleCalendar,
	GOOGLE_DEFAULTS,
	openSession,
	type GoogleDeps,
} from '../../targets';
import type { CommandContext } from '../session/command-context';
import { toUsageError, UsageError } from '../session/usage-error';
import type { CalendarConnector } from './connector';
import { saveConnection } from './save-connection';
import { readSecretFile } from './read-secret-file';
import { targetDeps } from './target-deps';

/** For tests: the address of a server on this machine that stands in for Google. */
const ADDRESS = 'INTERVIEW_FOLLOW_UP_GOOGLE_URL';

export const googleConnector: CalendarConnector = {
	id: 'google',
	async connect(session, { clientId, clientSecretFile, calendar }) {
		const id = clientId ?? session.settings.google.clientId;
		if (id === '') {
			throw new UsageError(SYNC_USAGE.noClient);
		}
		const secret =
			clientSecretFile === undefined ? undefined : readSecretFile(clientSecretFile).trim();
		const vaultId =
			session.settings.vaultId === '' ? crypto.randomUUID() : session.settings.vaultId;
		const host = {
			listen: session.listen,
			show: (address: string) => session.terminal.print(address),
		};
		const chosen = await connectGoogle(
			worldOf(session, vaultId),
			host,
			{ id, ...(secret !== undefined && { secret }) },
			calendar === '' ? undefined : calendar,
		);
		saveConnection(session, 'google', vaultId, {
			clientId: id,
			calendarId: chosen.id,
			calendarName: chosen.name,
		});
		return chosen.name;
	},
	async open(session) {
		const { google, vaultId, vaultName } = session.settings;
		const world = worldOf(session, vaultId);
		const opened = await openSession(world, google.clientId);
		return googleCalendar({
			...opened,
			calendar: { id: google.calendarId, name: google.calendarName },
			vault: { id: vaultId, name: vaultName },
			memory: session.memoryOf('google'),
			now: world.now,
		});
	},
	policyOf: ({
		settings: {
			google: { moved, deleted, renamed },
		},
	}) => ({ moved, deleted, renamed }),
	async disconnect(session) {
		const { google, vaultId } = session.settings;
		await disconnectGoogle(worldOf(session, vaultId), google.clientId);
		if (google.calendarId !== '') {
			saveConnection(session, 'google', vaultId, {
				calendarId: GOOGLE_DEFAULTS.calendarId,
				calendarName: GOOGLE_DEFAULTS.calendarName,
			});
		}
	},
};

function worldOf(session: CommandContext, vaultId: string): GoogleDeps {
	return {
		...targetDeps(session, vaultId),
		addresses: toUsageError(() => addressesAt(process.env[ADDRESS])),
	};
}
