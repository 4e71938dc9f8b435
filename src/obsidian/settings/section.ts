import type { App, SettingDefinitionItem } from 'obsidian';
import type { Instant } from '../../core/time/instant';
import type { CalendarControls } from '../context/calendar-controls';
import type { SettingsStore } from '../context/settings-store';

/** What sections are drawn with. */
export interface SettingsDeps {
	readonly app: App;
	readonly store: SettingsStore;
	readonly calendars: CalendarControls;
	/** Draws the settings again, after a list grew or shrank. */
	readonly redraw: () => void;
	/** Copies the built-in templates of a letter kind, for the person to change. */
	readonly customise: (kind: string) => void;
	readonly now: () => Instant;
}

/**
 * One part's settings. The key of a control is the dotted name of the setting;
 * with `#item` behind it the control is a switch that puts the item into the
 * list of that name, with `#!item` one that keeps it out.
 */
export type Section = (deps: SettingsDeps) => readonly SettingDefinitionItem[];
