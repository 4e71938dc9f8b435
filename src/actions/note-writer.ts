import type { Ledger } from '../core/records/ledger';
import type { NoteSettings } from '../core/records/note-settings';
import type { Notes } from './ports';

/** What writing into the notes of records needs. */
export interface NoteWriterDeps {
	readonly notes: Pick<Notes, 'edit'>;
	readonly ledger: Ledger;
	readonly settings: NoteSettings;
}
