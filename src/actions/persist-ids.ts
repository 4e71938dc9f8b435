import type { CalendarEvent } from '../core/calendar/event';
import { interviewKey } from '../core/records/interview';
import type { Ledger } from '../core/records/ledger';
import type { NoteSettings } from '../core/records/note-settings';
import { setNoteProperty } from '../core/records/write-properties';
import type { Notes } from './ports';

/**
 * Writes `follow_up_id` into the notes of the records that stand in a calendar,
 * where none is written yet, so that their events stay theirs when they are
 * renamed. Notes that must not be written into are left as they are. Returns
 * the paths of the notes that were changed.
 */
export async function persistMissingIds(
	notes: Pick<Notes, 'edit'>,
	ledger: Ledger,
	events: readonly CalendarEvent[],
	settings: NoteSettings,
): Promise<readonly string[]> {
	const changed: string[] = [];
	for (const { path, kind, id } of unwrittenIds(ledger, events)) {
		const edited = await notes.edit(path, text => {
			const next = setNoteProperty(text, { path, kind, name: 'follow_up_id', settings }, id);
			ledger.put(path, next);
			return next;
		});
		if (edited) {
			changed.push(path);
		}
	}
	return changed;
}

/** Records in the calendar whose notes carry no identity yet. */
function unwrittenIds(
	ledger: Ledger,
	events: readonly CalendarEvent[],
): readonly {
	readonly path: string;
	readonly kind: 'interview' | 'application';
	readonly id: string;
}[] {
	const shown = new Set(events.map(({ source }) => source.split('.')[0]));
	const { applications, ids } = ledger.records();
	for (const { note, id, interviews } of applications) {
		const listed = interviews.filter(({ entry }) => entry !== undefined);
		if (note && listed.some(interview => shown.has(ids.get(interviewKey(interview))))) {
			shown.add(id);
		}
	}
	return [...ids]
		.filter(([, id]) => shown.has(id))
		.flatMap(([path, id]) => {
			const record = ledger.record(path);
			if (record?.kind !== 'interview' && record?.kind !== 'application') {
				return [];
			}
			if (record.followUpId === undefined && ledger.isWritable(path)) {
				return [{ path, kind: record.kind, id }];
			}
			return [];
		});
}
