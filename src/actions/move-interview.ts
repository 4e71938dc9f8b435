import type { Interview } from '../core/records/interview';
import { readFrontmatter } from '../core/notes/read-frontmatter';
import type { PropertyName } from '../core/records/property-table';
import { findProperty, rowsOf } from '../core/records/find-property';
import { setNoteProperty } from '../core/records/write-properties';
import { addDays, daysBetween, toDay, type Day } from '../core/time/day';
import { dayOf } from '../core/time/when';
import type { NoteWriterDeps } from './note-writer';

/** Properties whose day moves with the interview. */
const MOVED: readonly PropertyName[] = ['date', 'end'];

/**
 * Moves an interview to another day. Its time stays, and so does the way in
 * which the note writes it.
 */
export async function moveInterview(
	{ notes, ledger, settings }: NoteWriterDeps,
	{ path, date, zone }: Interview,
	to: Day,
): Promise<void> {
	if (!date) {
		return;
	}
	const days = daysBetween(dayOf(date, zone), to);
	await notes.edit(path, text => {
		let next = text;
		for (const name of MOVED) {
			const row = rowsOf('interview').find(candidate => candidate.name === name);
			const property = row && findProperty(readFrontmatter(next).properties, row, settings);
			const written = typeof property?.value === 'string' ? property.value : '';
			const moved = movedBy(written, days);
			if (moved !== undefined) {
				next = setNoteProperty(next, { path, kind: 'interview', name, settings }, moved);
			} else if (name === 'date') {
				next = setNoteProperty(next, { path, kind: 'interview', name, settings }, to);
			}
		}
		ledger.put(path, next);
		return next;
	});
}

/**
 * The text with the day at its start moved; undefined if it doesn't start with
 * a day.
 */
function movedBy(text: string, days: number): string | undefined {
	const day = toDay(text.slice(0, 10));
	return day && `${addDays(day, days)}${text.slice(10)}`;
}
