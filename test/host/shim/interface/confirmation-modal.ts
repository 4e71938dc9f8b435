import type * as O from 'obsidian';
import { ButtonComponent } from './buttons';
import { Modal } from './modal';

/** A button of a confirmation: closes it when its handler is done, unless that answers true. */
export class ConfirmationButton extends ButtonComponent implements O.ConfirmationButton {
	constructor(
		container: HTMLElement,
		private readonly modal: Modal,
	) {
		super(container);
	}

	override onClick(handler: (event: MouseEvent) => unknown): this {
		return super.onClick(async event => {
			if ((await handler(event)) !== true) {
				this.modal.close();
			}
		});
	}

	setInitialFocus(): this {
		queueMicrotask(() => this.buttonEl.focus());
		return this;
	}

	setSecondary(): this {
		return this.setClass('mod-secondary');
	}

	setCancel(): this {
		return this.setClass('mod-cancel');
	}
}

/** A dialog that asks for a yes or no. */
export class ConfirmationModal extends Modal implements O.ConfirmationModal {
	buttonContainerEl: HTMLElement;

	constructor(app: O.App) {
		super(app);
		this.addClass('mod-confirmation');
		this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
	}

	addClass(name: string): this {
		this.modalEl.addClass(name);
		return this;
	}

	addCheckbox(label: string, callback: (value: boolean) => unknown): this {
		const box = this.buttonContainerEl
			.createEl('label', { cls: 'mod-checkbox', text: label })
			.createEl('input', { type: 'checkbox', prepend: true });
		box.addEventListener('change', () => callback(box.checked));
		return this;
	}

	addButton(callback: (button: ConfirmationButton) => unknown): this {
		callback(new ConfirmationButton(this.buttonContainerEl, this));
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton(button =>
			button
				.setButtonText(text)
				.setCancel()
				.onClick(() => undefined),
		);
	}
}
