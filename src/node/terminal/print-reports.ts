import type { MarkSentResult } from '../../actions/mark-sent';
import { SYNC } from '../../i18n/sync';
import { SYNC_MESSAGES } from '../../i18n/sync-commands';
import type { SyncPlan } from '../../sync/plan';
import type { SyncReport } from '../../sync/sync-calendar';
import { type Output, letterJson, printJson } from './print-json';
import { stripControlCharacters } from './terminal';

/** Prints the paths of letter notes, or what was done with them as JSON. */
export function printLetters({ terminal, json }: Output, letters: readonly MarkSentResult[]): void {
	if (json) {
		printJson(terminal, letters.map(letterJson));
	} else {
		for (const { path } of letters) {
			terminal.print(stripControlCharacters(path));
		}
	}
}

/** Prints what a sync did, and says what is left to the person. */
export function printSync({ terminal, json }: Output, report: SyncReport): void {
	const {
		target,
		calendar,
		created,
		changed,
		removed,
		snoozed,
		dismissed,
		conflicts,
		requests,
		vanished,
		refused,
		skipped,
	} = report;
	if (json) {
		printJson(terminal, [
			{
				target,
				calendar,
				created,
				changed,
				removed,
				snoozed,
				dismissed,
				conflicts: conflicts.length,
				requests,
			},
		]);
	} else {
		terminal.print(
			SYNC_MESSAGES.synced(calendar, { created, changed, removed, snoozed, dismissed }),
		);
	}
	for (const { event, what } of conflicts) {
		terminal.warn(SYNC_MESSAGES.conflict(event.title, what));
	}
	for (const { title, reason } of refused) {
		terminal.warn(SYNC_MESSAGES.refused(title, reason));
	}
	if (skipped.length > 0) {
		terminal.warn(SYNC.skipped(skipped.length, skipped[0]!));
	}
	if (vanished.length > 0) {
		terminal.warn(SYNC_MESSAGES.vanished(vanished.map(({ title }) => title)));
	}
}

/** A line for each thing that a sync would do. */
export function stepsOf({ remoteEdits, writes, vanished }: SyncPlan): readonly string[] {
	return [
		...remoteEdits.map(({ kind, event }) => `${kind} ${event.title}`),
		...writes.map(
			write =>
				`${write.kind} ${write.kind === 'remove' ? (write.remote.changes.title ?? write.remote.source) : write.event.title}`,
		),
		...vanished.map(({ title }) => `ask ${title}`),
	];
}
