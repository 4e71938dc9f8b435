import { Notice, PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';

export interface SampleSettings { shown: boolean; hours: number; name: string; address: string; channel: string; folder: string; size: number; holidays: string[] }

export const DEFAULTS: SampleSettings = { shown: true, hours: 24, name: '', address: '', channel: 'email', folder: '', size: 3, holidays: ['2026-12-25'] };

/** Every kind of declared setting. */
export class SampleSettingTab extends PluginSettingTab {
	override icon = 'briefcase';

	constructor(app: App, private readonly sample: Plugin & { settings: SampleSettings }) {
		super(app, sample);
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const settings = this.sample.settings;
		return [
			{ name: 'Show count', control: { type: 'toggle', key: 'shown' } },
			{ name: 'Hours', desc: 'For a thank-you.', visible: () => settings.shown, control: { type: 'number', key: 'hours', min: 1, max: 72 } },
			{ name: 'Say hello', action: () => new Notice('Hello') },
			{ type: 'group', heading: 'Sender', items: [
				{ name: 'Name', control: { type: 'text', key: 'name', validate: value => (value.includes('\n') || value === 'nobody' ? 'Say who you are.' : undefined) } },
				{ name: 'Address', control: { type: 'textarea', key: 'address', rows: 4 } },
				{ name: 'Channel', control: { type: 'dropdown', key: 'channel', options: { email: 'Email', mail: 'Mail' } } },
				{ name: 'Folder', control: { type: 'folder', key: 'folder' } },
				{ name: 'Size', control: { type: 'slider', key: 'size', min: 1, max: 5, step: 1 } },
			] },
			{ type: 'list', heading: 'Holidays', emptyState: 'No holidays.', items: settings.holidays.map(day => ({ name: day })),
				onDelete: index => this.changeHolidays(settings.holidays.filter((_day, at) => at !== index)),
				addItem: { name: 'Add holiday', action: () => this.changeHolidays([...settings.holidays, '2027-01-01']) } },
			{ type: 'page', name: 'Advanced', displayValue: () => settings.channel, items: [
				{ name: 'Drawn', render: setting => void setting.addButton(button => button.setButtonText('Press').onClick(() => new Notice('Pressed'))) },
			] },
		];
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		await super.setControlValue(key, value);
		this.refreshDomState();
	}

	private changeHolidays(holidays: string[]): void {
		void Promise.resolve(this.setControlValue('holidays', holidays)).then(() => this.update());
	}
}
