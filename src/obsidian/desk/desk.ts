import type { App } from 'obsidian';
import type { Clock, Files, Notes } from '../../actions/ports';
import type { CalendarDoors } from './calendar-doors';
import type { SettingsStore } from './settings-store';
import type { Tracker } from './tracker';

/** What doing something in this vault takes: its notes and files, the ledger that follows them, the settings, the clock. */
export interface Desk {
	readonly app: App;
	readonly notes: Notes;
	readonly files: Files;
	readonly tracker: Tracker;
	readonly settings: SettingsStore;
	readonly clock: Clock;
	readonly calendars: CalendarDoors;
}
