import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import type { Clock } from '../../actions/ports';
import type { CalendarControls } from '../context/calendar-controls';
import type { SettingsStore } from '../context/settings-store';
import { calendarPagesSection } from './calendar-pages-section';
import { calendarSection } from './calendar-section';
import { saveValue, shownValue } from './control-values';
import { displaySection } from './display-section';
import { followUpsSection } from './follow-ups-section';
import { lettersSection } from './letters-section';
import { notesSection } from './notes-section';
import type { Section } from './section';
import { senderSection } from './sender-section';

/**
 * Every part's settings, in the order in which people need them. To add one: a
 * file beside this, and its place here.
 */
const SECTIONS: readonly Section[] = [
	senderSection,
	notesSection,
	calendarPagesSection,
	calendarSection,
	lettersSection,
	followUpsSection,
	displaySection,
];

/** Obsidian's settings window, which its types leave out. */
interface AppWithSettings {
	readonly setting?: { open(): void; openTabById(id: string): void };
}

/** Opens the settings of this plugin. */
export function openSettings(app: App, pluginId: string): void {
	const { setting } = app as App & AppWithSettings;
	setting?.open();
	setting?.openTabById(pluginId);
}

/** The settings of the plugin, declared part by part and kept by the store. */
export class SettingsTab extends PluginSettingTab {
	override icon = 'list-checks';

	constructor(
		app: App,
		plugin: Plugin,
		private readonly store: SettingsStore,
		private readonly calendars: CalendarControls,
		private readonly customise: (kind: string) => void,
		private readonly clock: Clock,
	) {
		super(app, plugin);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const deps = {
			app: this.app,
			store: this.store,
			calendars: this.calendars,
			redraw: () => this.update(),
			customise: this.customise,
			now: () => this.clock.now(),
		};
		return SECTIONS.flatMap(section => [...section(deps)]);
	}

	override getControlValue(key: string): unknown {
		return shownValue(this.store, key);
	}

	/**
	 * Rows that depend on another setting are shown or hidden only when the tab
	 * says so.
	 */
	override async setControlValue(key: string, value: unknown): Promise<void> {
		await saveValue(this.store, key, value);
		this.refreshDomState();
	}
}
