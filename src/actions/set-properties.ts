import type { PropertyName } from '../core/records/property-table';
import { setNoteProperty } from '../core/records/write-properties';
import type { NoteWriterDeps } from './note-writer';

/** Dates that an employer names, as a person notes them. */
export const DATE_NAMES = [
	'contact_date',
	'decision_date',
	'first_round_ends',
	'second_round',
	'start_date',
] as const satisfies readonly PropertyName[];
export type DateName = (typeof DATE_NAMES)[number];

/** Writes the properties into the note of a record; empty texts change nothing. */
export async function setProperties(
	{ notes, ledger, settings }: NoteWriterDeps,
	path: string,
	values: Readonly<Partial<Record<PropertyName, string>>>,
): Promise<void> {
	const kind = ledger.record(path)?.kind ?? 'interview';
	const given = Object.entries(values).filter(([, value]) => value !== '');
	await notes.edit(path, text => {
		let next = text;
		for (const [name, value] of given) {
			next = setNoteProperty(next, { path, kind, name: name as PropertyName, settings }, value);
		}
		ledger.put(path, next);
		return next;
	});
}
