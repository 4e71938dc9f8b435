import { FOLLOW_UPS_VIEW } from '../../../i18n/views';

/** A line that says what was just done, to eyes and to screen readers, and offers to take it back. It stands above the list, for the status bar covers what is below. */
export class DoneLine {
	readonly #element: HTMLElement;
	readonly #text: HTMLElement;

	constructor(parent: HTMLElement) {
		this.#element = parent.createDiv('ifu-done');
		this.#text = this.#element.createDiv({ attr: { role: 'status' } });
		this.#element.hide();
	}

	/** Shows the sentence; nothing where there is none. */
	say(done: string | undefined, undo?: () => void): void {
		this.#element.toggle(done !== undefined);
		this.#text.setText(done ?? '');
		this.#element.find('button')?.remove();
		if (undo) {
			this.#element
				.createEl('button', { text: FOLLOW_UPS_VIEW.undo })
				.addEventListener('click', undo);
		}
	}
}
