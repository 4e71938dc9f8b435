import * as fs from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { USAGE } from '../i18n/sync-commands';
import { addressesAt, connectGoogle, disconnectGoogle, googleCalendar, GOOGLE_DEFAULTS, openSession, type GoogleWorld } from '../targets';
import { onFile } from './file-error';
import type { OnlineCalendar } from './online-calendar';
import { listenOnLoopback } from './ports/loopback';
import { saveConfig } from './save-config';
import type { Session } from './session';
import { asUsage, UsageError } from './usage-error';

/** For tests: the address of a server on this machine that stands in for Google. */
const ADDRESS = 'INTERVIEW_FOLLOW_UP_GOOGLE_URL';

export const googleOnline: OnlineCalendar = {
	id: 'google',
	async connect(session, { clientId, clientSecretFile, calendar }) {
		const id = clientId ?? session.settings.google.clientId;
		if (id === '') throw new UsageError(USAGE.noClient);
		const secret = clientSecretFile === undefined ? undefined : onFile(clientSecretFile, () => fs.readFileSync(clientSecretFile, 'utf8').trim());
		const vaultId = session.settings.vaultId === '' ? crypto.randomUUID() : session.settings.vaultId;
		const host = { listen: listenOnLoopback, show: (address: string) => session.terminal.print(address) };
		const chosen = await connectGoogle(worldOf(session, vaultId), host, { id, ...(secret !== undefined && { secret }) }, calendar);
		save(session, vaultId, { clientId: id, calendarId: chosen.id, calendarName: chosen.name });
		return chosen.name;
	},
	async open(session) {
		const { google, vaultId, vaultName } = session.settings;
		const world = worldOf(session, vaultId);
		const opened = await openSession(world, google.clientId);
		return googleCalendar({
			...opened, calendar: { id: google.calendarId, name: google.calendarName }, vault: { id: vaultId, name: vaultName },
			memory: session.memoryOf('google'), now: world.now,
		});
	},
	policyOf: ({ settings: { google: { moved, deleted } } }) => ({ moved, deleted }),
	async disconnect(session) {
		const { google, vaultId } = session.settings;
		await disconnectGoogle(worldOf(session, vaultId), google.clientId);
		save(session, vaultId, { calendarId: GOOGLE_DEFAULTS.calendarId, calendarName: GOOGLE_DEFAULTS.calendarName });
	},
};

function worldOf({ secrets }: Session, vaultId: string): GoogleWorld {
	return {
		fetch, secrets, vaultId, addresses: asUsage(() => addressesAt(process.env[ADDRESS])),
		wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { ...(signal && { signal }) }),
		now: Date.now, random: Math.random,
	};
}

function save({ configFile }: Session, vaultId: string, changed: object): void {
	saveConfig(configFile, saved => ({ ...saved, ...(vaultId !== '' && { vaultId }), google: { ...saved['google'] as object | undefined, ...changed } }));
}
