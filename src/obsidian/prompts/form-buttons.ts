import { ButtonComponent } from 'obsidian';

export interface FormButtons {
	/** What the button says that sends the form. */
	readonly done: string;
	readonly cancel: string;
	readonly close: () => void;
}

/** The buttons below a form; Enter in any field is the first of them. */
export function addFormButtons(form: HTMLElement, { done, cancel, close }: FormButtons): void {
	const row = form.createDiv('modal-button-container');
	new ButtonComponent(row).setButtonText(done).setCta().buttonEl.setAttribute('type', 'submit');
	new ButtonComponent(row)
		.setButtonText(cancel)
		.onClick(close)
		.buttonEl.setAttribute('type', 'button');
}
