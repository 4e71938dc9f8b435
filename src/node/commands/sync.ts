import { persistMissingIds } from '../../actions/persist-ids';
import { dismiss, snooze } from '../../actions/resolve-follow-up';
import {
	previewSync,
	syncCalendar,
	type SyncReport,
	type SyncDeps,
} from '../../sync/sync-calendar';
import type { CalendarEvent } from '../../core/calendar/event';
import { eventsOf } from '../../core/calendar/events-of';
import type { FollowUp } from '../../core/followups/follow-up';
import { followUpsOf } from '../../core/followups/follow-ups-of';
import type { Ledger } from '../../core/records/ledger';
import { SYNC_HELP, SYNC_MESSAGES } from '../../i18n/sync-commands';
import { declareAllowHost, declareTarget } from '../calendars/calendar-flags';
import { connectionIn, openCalendar } from '../calendars/connection';
import type { Command, ExitCode } from '../session/command';
import { withVaultLock } from '../ports/vault-lock';
import { parseChoice } from '../session/usage';
import type { CommandContext } from '../session/command-context';
import { printSync, stepsOf } from '../terminal/print-reports';
import { readCompleteRecords } from '../vault/read-records';
import { mayWantEvent } from '../vault/may-want-event';
import { tolerateWriteErrors } from '../vault/tolerate-write-errors';

interface SyncFlags {
	readonly dryRun?: boolean;
	readonly vanished?: 'dismiss' | 'restore';
	readonly allowHost?: readonly string[];
}

export const sync: Command<SyncFlags> = {
	name: 'sync',
	summary: SYNC_HELP.sync,
	declare: parser =>
		declareAllowHost(declareTarget(parser).option('--dry-run', SYNC_HELP.dryRun)).option(
			'--vanished <what>',
			SYNC_HELP.vanished,
			parseChoice(['dismiss', 'restore']),
		),
	run(session, flags, [name = '']) {
		const work = (): Promise<ExitCode> => syncWith(session, flags, name);
		if (flags.dryRun) {
			return work();
		}
		// Of two runs at once the second finds nothing to do. Letters and files needn't wait for the calendar.
		return withVaultLock(session.vault.root, work, { purpose: `sync ${name}` });
	},
};

async function syncWith(
	session: CommandContext,
	{ dryRun = false, vanished, allowHost = [] }: SyncFlags,
	name: string,
): Promise<ExitCode> {
	const { terminal, vault, settings, json } = session;
	const target = await openCalendar(session, name, allowHost);
	const { moved, deleted, renamed } = connectionIn(session, name);
	const ledger = await readCompleteRecords(session);
	const notes = tolerateWriteErrors(vault.notes, terminal);
	const pulled = vanished === 'restore' ? ('recreate' as const) : (vanished ?? ('ask' as const));
	const world = {
		target,
		vault: { id: settings.vaultId, name: settings.vaultName },
		policy: { moved, deleted, renamed, vanished: pulled },
		...notesOf(session, ledger, notes),
	};
	if (dryRun) {
		const { plan, report } = await previewSync(world);
		if (json) {
			printSync(session, report);
		} else {
			stepsOf(plan).forEach(step => terminal.print(step));
		}
		return 0;
	}
	await persistMissingIds(notes, ledger, await world.wanted(), settings.notes);
	const report: SyncReport = await terminal.progress(SYNC_MESSAGES.syncing, progress =>
		syncCalendar({ ...world, progress }),
	);
	printSync(session, report);
	if (notes.failed() || report.vanished.length > 0 || report.refused.length > 0) {
		return 1;
	}
	return 0;
}

/** What a sync reads of the notes and writes into them. */
function notesOf(
	{ settings, clock, vault }: CommandContext,
	ledger: Ledger,
	notes: ReturnType<typeof tolerateWriteErrors>,
): Pick<SyncDeps, 'wanted' | 'snooze' | 'dismiss' | 'mayHide'> {
	const followUps = (): readonly FollowUp[] =>
		followUpsOf(ledger.records(), settings.followUps, clock.now());
	const deps = { notes, ledger, settings: settings.notes };
	const meant = (
		event: CalendarEvent,
		settle: (followUp: FollowUp) => Promise<void>,
	): Promise<void> => {
		const followUp = followUps().find(({ id }) => id === event.source);
		if (followUp) {
			return settle(followUp);
		}
		return Promise.resolve();
	};
	return {
		wanted: () =>
			Promise.resolve(
				eventsOf(ledger.records(), followUps(), {
					vaultName: settings.vaultName,
					settings: settings.calendar,
				}),
			),
		snooze: (event, until) => meant(event, followUp => snooze(deps, followUp, until)),
		dismiss: event => meant(event, followUp => dismiss(deps, followUp)),
		mayHide: mayWantEvent({ vault }, ledger),
	};
}
