import { Modal, Setting, type App } from 'obsidian';
import { addDays, toDay, type Day } from '../../../core/time/day';
import { SNOOZE } from '../../../i18n/views';

/** Asks for a day after today, in the platform's own date field. */
export class SnoozeModal extends Modal {
	constructor(
		app: App,
		private readonly today: Day,
		private readonly chosen: (day: Day) => void,
	) {
		super(app);
	}

	override onOpen(): void {
		this.setTitle(SNOOZE.title);
		const earliest = addDays(this.today, 1);
		const form = this.contentEl.createEl('form', 'ifu-snooze');
		const label = form.createEl('label', { text: SNOOZE.day });
		const field = label.createEl('input', {
			type: 'date',
			value: addDays(this.today, 7),
			attr: { min: earliest, required: true },
		});
		const fault = form.createDiv({ cls: 'ifu-fault', attr: { role: 'alert' } });
		new Setting(form)
			.addButton(button =>
				button
					.setButtonText(SNOOZE.cancel)
					.onClick(() => this.close())
					.buttonEl.setAttribute('type', 'button'),
			)
			.addButton(button =>
				button.setButtonText(SNOOZE.snooze).buttonEl.setAttribute('type', 'submit'),
			);
		form.noValidate = true;
		form.addEventListener('submit', event => {
			event.preventDefault();
			const day = toDay(field.value);
			if (day === undefined || day < earliest) {
				fault.setText(SNOOZE.past);
				field.focus();
				return;
			}
			this.close();
			this.chosen(day);
		});
		field.focus();
	}
}
