import { followUpsOf } from '../../src/core/followups/follow-ups-of';
import type { FollowUp } from '../../src/core/followups/follow-up';
import {
	FOLLOW_UP_DEFAULTS,
	type FollowUpSettings,
} from '../../src/core/followups/follow-up-settings';
import { linksOf } from '../../src/core/notes/links';
import { Ledger } from '../../src/core/records/ledger';
import { NOTE_DEFAULTS, type NoteSettings } from '../../src/core/records/note-settings';
import { readInstant, toZone, type Instant, type Zone } from '../../src/core/time/instant';

export const NEW_YORK: Zone = toZone('America/New_York')!;

/** A moment as clocks in New York show it, unless an offset is written. */
export function at(text: string, zone: Zone = NEW_YORK): Instant {
	return readInstant(text, zone)!;
}

/** A ledger of notes given by path: frontmatter alone, or whole notes that begin with a fence. */
export function aVault(
	notes: Readonly<Record<string, string>>,
	settings: NoteSettings = NOTE_DEFAULTS,
	zone: Zone = NEW_YORK,
): Ledger {
	const paths = Object.keys(notes);
	const ledger = new Ledger({ zone, notes: settings, links: linksOf(paths) });
	const textOf = (path: string): string =>
		/^\uFEFF?---/.test(notes[path]!) ? notes[path]! : `---\n${notes[path]!}\n---\n`;
	for (const path of paths) {
		ledger.put(path, textOf(path));
	}
	for (const path of ledger.wantedContacts()) {
		ledger.put(path, textOf(path), 'contact');
	}
	return ledger;
}

/** What etiquette asks for in such a vault at that moment. */
export function followUpsIn(
	notes: Readonly<Record<string, string>>,
	now: string,
	settings: Partial<FollowUpSettings> = {},
): readonly FollowUp[] {
	return followUpsOf(aVault(notes).records(), { ...FOLLOW_UP_DEFAULTS, ...settings }, at(now));
}
