import { ButtonComponent, Modal, setIcon, type App } from 'obsidian';
import type { Warning } from '../../core/letters/check-letter';
import { LETTER_CHECK } from '../../i18n/notices';

/** What to look at again before a letter goes out; it forbids nothing. */
export class LetterCheckModal extends Modal {
	constructor(
		app: App,
		private readonly warnings: readonly Warning[],
	) {
		super(app);
	}

	override onOpen(): void {
		const { warnings, contentEl } = this;
		this.setTitle(warnings.length === 0 ? LETTER_CHECK.fine : LETTER_CHECK.title(warnings.length));
		if (warnings.length === 0) {
			contentEl.createEl('p', { text: LETTER_CHECK.nothing });
		}
		const list = warnings.length > 0 ? contentEl.createEl('ul', 'ifu-warnings') : undefined;
		for (const { rule, message } of warnings) {
			const row = list?.createEl('li');
			if (row) {
				setIcon(row.createSpan('ifu-warning-icon'), rule === 'gap' ? 'circle-dashed' : 'lightbulb');
			}
			row?.createSpan({ text: message });
		}
		new ButtonComponent(contentEl.createDiv('modal-button-container'))
			.setButtonText(LETTER_CHECK.done)
			.setCta()
			.onClick(() => this.close());
	}

	override onClose(): void {
		this.contentEl.empty();
	}
}
