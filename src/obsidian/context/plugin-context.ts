import type { App } from 'obsidian';
import type { Clock, Files, Notes } from '../../actions/ports';
import type { CalendarControls } from './calendar-controls';
import type { SettingsStore } from './settings-store';
import type { UndoHistory } from './undo-history';
import type { VaultIndex } from './vault-index';

/**
 * What doing something in this vault takes: its notes and files, the ledger
 * that follows them, the settings, the clock.
 */
export interface PluginContext {
	readonly app: App;
	readonly notes: Notes;
	readonly files: Files;
	readonly tracker: VaultIndex;
	readonly settings: SettingsStore;
	readonly clock: Clock;
	readonly calendars: CalendarControls;
	readonly history: UndoHistory;
}
