import type { SyncReport } from '../../sync/sync-calendar';
import type { SyncPlan } from '../../sync/plan';
import { SYNC_MESSAGES } from '../../i18n/sync-commands';
import { printJson, type Output } from './print-json';

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
	if (vanished.length > 0) {
		terminal.warn(SYNC_MESSAGES.vanished(vanished.map(({ title }) => title)));
	}
}

/** A line for each thing that a sync would do. */
export function stepsOf({ pulls, writes, vanished }: SyncPlan): readonly string[] {
	return [
		...pulls.map(({ kind, event }) => `${kind} ${event.title}`),
		...writes.map(
			write =>
				`${write.kind} ${write.kind === 'remove' ? (write.present.theirs.title ?? write.present.source) : write.event.title}`,
		),
		...vanished.map(({ title }) => `ask ${title}`),
	];
}
