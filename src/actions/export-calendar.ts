import type { EventContext } from '../core/calendar/event-of';
import { eventsOf } from '../core/calendar/events-of';
import type { FollowUp } from '../core/followups/follow-up';
import type { Records } from '../core/records/application';
import { FOREIGN_FILE } from '../i18n/calendar';
import type { Clock, Files, UpdateCalendarFile } from './ports';

export interface ExportPorts {
	readonly files: Files;
	readonly clock: Clock;
	readonly update: UpdateCalendarFile;
}

/**
 * What to export; the ids that it relies on were written into the notes before,
 * where they are to be kept.
 */
export interface ExportRequest {
	readonly records: Records;
	readonly followUps: readonly FollowUp[];
	readonly context: EventContext;
	/** Empty where the vault has none. */
	readonly vaultId: string;
	/** Where to, instead of the settings' place. */
	readonly out?: string;
	/** Whether a part of the vault could not be read: then nothing is withdrawn. */
	readonly isPart?: boolean;
	/**
	 * Whether an event may still be wanted, because a note can't be trusted
	 * right now: then it isn't withdrawn.
	 */
	readonly mayWant?: (source: string, path?: string) => boolean;
	/** Only tell what would be written. */
	readonly dryRun?: boolean;
}

export interface Exported {
	readonly path: string;
	/**
	 * Whether the file was touched: it is not where it says the same already,
	 * nor in a dry run.
	 */
	readonly written: boolean;
	/** How many events stand in it, cancelled ones left out. */
	readonly events: number;
	readonly text: string;
}

/**
 * Brings the iCal file in line with the notes. Fails, and writes nothing, where
 * something else stands at its path.
 */
export async function exportCalendar(
	request: ExportRequest,
	{ files, clock, update }: ExportPorts,
): Promise<Exported> {
	const { settings } = request.context;
	const path = request.out ?? settings.file;
	const events = eventsOf(request.records, request.followUps, request.context);
	const content = {
		events,
		vault: { id: request.vaultId, name: request.context.vaultName },
		isPart: request.isPart === true,
		...(request.mayWant && { mayWant: request.mayWant }),
		isShared: request.out !== undefined,
	};
	const next = update(await files.read(path), content, clock.now(), settings);
	if (typeof next === 'string') {
		throw new Error(FOREIGN_FILE[next](path));
	}
	const written = next.changed && request.dryRun !== true;
	if (written) {
		await files.write(path, next.text);
	}
	return { path, written, events: events.length, text: next.text };
}
