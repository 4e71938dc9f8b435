import { CALENDAR_DEFAULTS, type CalendarSettings } from './core/calendar/calendar-settings';
import { FOLLOW_UP_DEFAULTS, type FollowUpSettings } from './core/followups/follow-up-settings';
import { LETTER_DEFAULTS, type LetterSettings } from './core/letters/letter-settings';
import { NOTE_DEFAULTS, type NoteSettings } from './core/records/note-settings';

/** What `data.json` holds: shared by every device and by the command line. */
export interface Settings {
	readonly version: 1;
	/** IANA name; empty until the plugin has started once, or for the system's own. */
	readonly timeZone: string;
	/** The vault's name as `obsidian://` links use it; empty for the folder's name. */
	readonly vaultName: string;
	/** Random, made at the plugin's first start. */
	readonly vaultId: string;
	readonly notes: NoteSettings;
	readonly followUps: FollowUpSettings;
	readonly letters: LetterSettings;
	readonly calendar: CalendarSettings;
}

export const DEFAULTS: Settings = {
	version: 1, timeZone: '', vaultName: '', vaultId: '',
	notes: NOTE_DEFAULTS, followUps: FOLLOW_UP_DEFAULTS, letters: LETTER_DEFAULTS, calendar: CALENDAR_DEFAULTS,
};
