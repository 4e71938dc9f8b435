import * as fs from 'node:fs';
import * as path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Wait } from '../../actions/ports';
import { CALDAV } from '../../i18n/caldav';
import { CALENDARS } from '../../i18n/calendars';
import { boundedFetch } from '../../sync/bounded-fetch';
import { type CalendarTarget, isTargetError } from '../../sync/calendar-target';
import type { ConnectionSettings } from '../../sync/connector';
import { clearSyncState } from '../../sync/sync-state';
import type { TargetDeps } from '../../sync/target-deps';
import { CONNECTORS, type ConnectorId, connectorFor } from '../../targets';
import { atomicReplace } from '../ports/atomic-write';
import { FileError, describeFileError } from '../ports/file-error';
import { UsageError, toUsageError } from '../session/usage';
import type { CommandContext } from '../session/command-context';
import {
	type ConnectFlags,
	fieldsIn,
	hasEmptyField,
	missingFlags,
	secretIn,
} from './calendar-flags';

/** How often it's tried if another program changes the file in the meantime. */
const MAX_ATTEMPTS = 5;

type Saved = Readonly<Record<string, unknown>>;

/**
 * Saves what devices must share of a calendar, under its name in the settings,
 * and the vault's id where that is new. All else in the file stays; it is made
 * if there is none.
 */
export function saveConnection(
	{ configFile }: CommandContext,
	calendar: string,
	vaultId: string,
	changed: object,
): void {
	describeFileError(configFile, () => {
		fs.mkdirSync(path.dirname(configFile), { recursive: true });
		for (let left = MAX_ATTEMPTS; left > 0; left--) {
			const before = textOf(configFile);
			const saved = before === '' ? {} : (JSON.parse(before.replace(/^\uFEFF/, '')) as Saved);
			const next = {
				...saved,
				...(vaultId !== '' && { vaultId }),
				[calendar]: { ...(saved[calendar] as object | undefined), ...changed },
			};
			const isCurrent = (): boolean => textOf(configFile) === before;
			if (atomicReplace(configFile, `${JSON.stringify(next, undefined, 2)}\n`, { isCurrent })) {
				return;
			}
		}
		throw new FileError(configFile, 'CHANGING');
	});
}

function textOf(file: string): string {
	if (fs.existsSync(file)) {
		return fs.readFileSync(file, 'utf8');
	}
	return '';
}

/**
 * For tests, before the calendar's id: the address of a server on this machine
 * that stands in for the service.
 */
const STAND_IN = 'INTERVIEW_FOLLOW_UP_';

const wait: Wait = (milliseconds, signal) =>
	setTimeout(milliseconds, undefined, { ...(signal && { signal }) });

/** What the settings say about that calendar. */
export function connectionIn({ settings }: CommandContext, id: string): ConnectionSettings {
	return settings[id as ConnectorId];
}

/**
 * Signs in, finds the calendar, and saves what devices share. Returns the
 * calendar's name.
 */
export async function connectCalendar(
	session: CommandContext,
	id: string,
	flags: ConnectFlags,
): Promise<string> {
	const connector = connectorFor(id);
	const { settings, terminal, listen } = session;
	const before = connectionIn(session, id);
	const given = { ...before, ...fieldsIn(flags, connector) };
	const secret = secretIn(flags, connector);
	const isIncomplete = connector.secret.isRequired && secret === undefined;
	if (isIncomplete || hasEmptyField(given, connector)) {
		throw missingFlags(connector);
	}
	const vaultId = settings.vaultId === '' ? crypto.randomUUID() : settings.vaultId;
	const host = {
		listen,
		show: (address: string) => terminal.print(address),
		acceptUnencrypted: () => {
			terminal.warn(CALDAV.plain);
			return Promise.resolve(true);
		},
		...(secret !== undefined && { secret }),
		...(flags.calendar !== undefined && { calendar: flags.calendar }),
	};
	const allowed = withAllowedHosts(given, id, flags.allowHost);
	const deps = targetDeps(session, id, vaultId);
	const saved = await badInputIsUsage(() => connector.connect(deps, allowed, host));
	saveChanges(session, id, { before, after: saved, vaultId });
	return connector.calendarIn(saved)?.name ?? connector.title();
}

/** Opens the calendar for one run. Throws if nothing is connected. */
export async function openCalendar(
	session: CommandContext,
	id: string,
	allowHost?: readonly string[],
): Promise<CalendarTarget> {
	const { vaultId, vaultName } = session.settings;
	const before = connectionIn(session, id);
	const after = withAllowedHosts(before, id, allowHost);
	saveChanges(session, id, { before, after, vaultId });
	const run = { vault: { id: vaultId, name: vaultName }, memory: session.memoryOf(id) };
	const deps = targetDeps(session, id, vaultId);
	return badInputIsUsage(() => connectorFor(id).open(deps, after, run));
}

/** Revokes the sign-in, deletes it, and forgets the calendar. */
export async function disconnectCalendar(session: CommandContext, id: string): Promise<void> {
	const { vaultId } = session.settings;
	const before = connectionIn(session, id);
	const after = await connectorFor(id).disconnect(targetDeps(session, id, vaultId), before);
	saveChanges(session, id, { before, after, vaultId });
	await clearSyncState(session.memoryOf(id));
}

/**
 * How events leave this vault once that calendar is connected, it first. Any
 * two may show an event twice.
 */
export async function activeExports(session: CommandContext, id: string): Promise<string[]> {
	const { calendar } = session.settings;
	const others = CONNECTORS.filter(one => one.id !== id && isChosen(session, one.id));
	const active = [connectorFor(id).title(), ...others.map(({ title }) => title())];
	const wasServed = (await session.memoryOf('feed').load()).size > 0;
	if (calendar.feed || wasServed) {
		active.push(CALENDARS.theFeed);
	}
	if (calendar.keepFile) {
		active.push(CALENDARS.theFile);
	}
	return active;
}

function isChosen(session: CommandContext, id: string): boolean {
	return connectorFor(id).calendarIn(connectionIn(session, id)) !== undefined;
}

function withAllowedHosts(
	saved: ConnectionSettings,
	id: string,
	hosts: readonly string[] = [],
): ConnectionSettings {
	const connector = connectorFor(id);
	if (hosts.length === 0) {
		return saved;
	}
	return toUsageError(() => connector.allowHosts?.(saved, hosts) ?? saved);
}

/** Saves the settings that differ, so that no default is written into the file. */
function saveChanges(
	session: CommandContext,
	id: string,
	{ before, after, vaultId }: Readonly<Record<'before' | 'after', object>> & { vaultId: string },
): void {
	const old: Readonly<Record<string, unknown>> = { ...before };
	const changed = Object.entries(after).filter(
		([key, value]) => JSON.stringify(value) !== JSON.stringify(old[key]),
	);
	if (changed.length > 0) {
		saveConnection(session, id, vaultId, Object.fromEntries(changed));
	}
}

/**
 * What the person typed and the calendar can't use is wrong usage, with the
 * calendar's own sentence.
 */
async function badInputIsUsage<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		throw isTargetError(error, 'bad-input') ? new UsageError(error.message) : error;
	}
}

/**
 * What it takes to talk to a calendar from here. The vault's id is an argument,
 * because it may be new.
 */
function targetDeps({ secrets }: CommandContext, id: string, vaultId: string): TargetDeps {
	const standIn = process.env[`${STAND_IN}${id.toUpperCase()}_URL`];
	return {
		fetch: boundedFetch(fetch, wait),
		secrets,
		vaultId,
		now: Date.now,
		random: Math.random,
		wait,
		...(standIn !== undefined && { standIn }),
	};
}
