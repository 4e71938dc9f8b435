import type { Ledger } from '../core/records/ledger';
import type { Letter } from '../core/records/letter';
import { setNoteProperty } from '../core/records/write-properties';
import type { Zone } from '../core/time/instant';
import type { When } from '../core/time/when';
import { MARKING } from '../i18n/marking';
import { propertyText } from './property-text';
import type { NoteWriterDeps } from './note-writer';

/** What became of a letter note. */
export interface MarkSentResult {
	readonly path: string;
	/** The letter kind's id. */
	readonly kind: string;
	/** The recipient's name; undefined where nobody is named. */
	readonly to?: string;
	readonly written: boolean;
}

/**
 * Writes into the letter note that it went out, and when. A letter that is
 * marked already is left as it is.
 */
export async function markSent(
	{ notes, ledger, settings }: NoteWriterDeps,
	path: string,
	sent: When,
	zone: Zone,
): Promise<MarkSentResult> {
	const letter = letterAt(ledger, path);
	const outcome = {
		path,
		kind: letter.letterKind ?? '',
		...(letter.to !== undefined && { to: letter.to }),
	};
	if (letter.status === 'sent') {
		return { ...outcome, written: false };
	}
	const change = { path, kind: 'letter', settings } as const;
	const written = await notes.edit(path, text => {
		const next = setNoteProperty(
			setNoteProperty(text, { ...change, name: 'status' }, 'sent'),
			{ ...change, name: 'sent' },
			propertyText(sent, zone),
		);
		ledger.put(path, next);
		return next;
	});
	return { ...outcome, written };
}

/** The letter at that path. Fails with a sentence where the note is none. */
export function letterAt(ledger: Ledger, path: string): Letter {
	const record = ledger.record(path);
	if (record?.kind !== 'letter') {
		throw new Error(MARKING.noLetter(path));
	}
	return record;
}
