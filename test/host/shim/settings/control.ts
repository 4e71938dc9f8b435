import type * as O from 'obsidian';
import { TFile, TFolder } from '../files/file';
import { AbstractInputSuggest } from '../interface/input-suggest';
import type { Setting } from './setting';

/** Where a control reads and writes its value: the setting tab. */
export type Binding = Pick<O.SettingTab, 'app' | 'getControlValue' | 'setControlValue'>;

const NOT_A_NUMBER = 'Enter a valid number.';

/** Files or folders of the vault, offered below a text field. */
class PathSuggest extends AbstractInputSuggest<string> {
	constructor(
		app: O.App,
		private readonly input: HTMLInputElement,
		private readonly paths: () => string[],
	) {
		super(app, input);
		this.onSelect(path => {
			this.setValue(path);
			this.input.trigger('input');
		});
	}

	protected getSuggestions(query: string): string[] {
		return this.paths().filter(path => path.toLowerCase().includes(query.toLowerCase()));
	}

	renderSuggestion(path: string, element: HTMLElement): void {
		element.setText(path);
	}
}

function pathsFor(app: O.App, control: O.SettingFileControl | O.SettingFolderControl): string[] {
	if (control.type === 'file') {
		return app.vault
			.getFiles()
			.filter(file => file instanceof TFile && (control.filter?.(file) ?? true))
			.map(file => file.path);
	}
	return app.vault
		.getAllFolders(control.includeRoot)
		.filter(folder => folder instanceof TFolder && (control.filter?.(folder) ?? true))
		.map(folder => folder.path);
}

/** Draws a declared control in its row: shows the value that is stored, checks a new one and stores it, or says what is wrong and stores nothing. */
export function drawControl(control: O.SettingControl, setting: Setting, binding: Binding): void {
	const stored = binding.getControlValue(control.key) ?? control.defaultValue;
	const complaint = async (value: unknown): Promise<string | null> =>
		(await control.validate?.(value as never)) || null;
	const commit = async (value: unknown): Promise<void> => {
		const message = await complaint(value);
		setting.setErrorMessage(message);
		if (message !== null) {
			return;
		}
		// As obsidian.d.ts says, `visible` and `disabled` are looked at again on render or when the tab calls `refreshDomState`.
		await binding.setControlValue(control.key, value);
	};
	if (control.validate && stored !== undefined) {
		void complaint(stored).then(message => void setting.setErrorMessage(message));
	} // void: a Setting has a `then`, and a promise of one never settles
	const text = typeof stored === 'string' ? stored : '';

	switch (control.type) {
		case 'toggle':
			setting.addToggle(toggle => toggle.setValue(stored === true).onChange(commit));
			break;
		case 'dropdown':
			setting.addDropdown(dropdown =>
				dropdown.addOptions(control.options).setValue(text).onChange(commit),
			);
			break;
		case 'text':
			setting.addText(field =>
				field
					.setPlaceholder(control.placeholder ?? '')
					.setValue(text)
					.onChange(commit),
			);
			break;
		case 'textarea':
			setting.addTextArea(field => {
				field
					.setPlaceholder(control.placeholder ?? '')
					.setValue(text)
					.onChange(commit);
				field.inputEl.rows = control.rows ?? 3;
			});
			break;
		case 'slider':
			setting.addSlider(slider =>
				slider
					.setLimits(control.min, control.max, control.step)
					.setDisplayFormat(control.displayFormat ?? String)
					.setValue(typeof stored === 'number' ? stored : control.min)
					.onChange(commit),
			);
			break;
		case 'number':
			drawNumber(control, setting, stored, commit);
			break;
		case 'file':
		case 'folder':
			setting.addSearch(field => {
				field
					.setPlaceholder(control.placeholder ?? '')
					.setValue(text)
					.onChange(commit);
				new PathSuggest(binding.app, field.inputEl, () => pathsFor(binding.app, control));
			});
			break;
		case 'color':
			throw new Error('The stand-in has no color control');
	}
}

function drawNumber(
	control: O.SettingNumberControl,
	setting: Setting,
	stored: unknown,
	commit: (value: number) => Promise<void>,
): void {
	setting.addText(field => {
		const { inputEl } = field
			.setPlaceholder(control.placeholder ?? '')
			.setValue(typeof stored === 'number' ? String(stored) : '');
		inputEl.type = 'number';
		inputEl.setAttrs({
			min: control.min ?? null,
			max: control.max ?? null,
			step: control.step ?? 1,
		});
		inputEl.addEventListener('change', () => {
			if (inputEl.value === '' || !inputEl.checkValidity()) {
				setting.setErrorMessage(NOT_A_NUMBER);
			} else {
				void commit(inputEl.valueAsNumber);
			}
		});
	});
}
