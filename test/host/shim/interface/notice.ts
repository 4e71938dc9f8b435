import type * as O from 'obsidian';

/** A message in the corner: five seconds where no duration is given, until it is clicked where that is 0. */
export class Notice implements O.Notice {
	containerEl: HTMLElement;
	noticeEl: HTMLElement;
	messageEl: HTMLElement;
	readonly #timer: number | undefined;

	constructor(message: string | DocumentFragment, duration = 5000) {
		const corner =
			document.body.querySelector('.notice-container') ??
			document.body.createDiv('notice-container');
		this.containerEl = corner.createDiv({ cls: 'notice', attr: { role: 'status' } });
		this.noticeEl = this.containerEl;
		this.messageEl = this.containerEl.createDiv('notice-message');
		this.setMessage(message);
		this.containerEl.addEventListener('click', () => this.hide());
		if (duration > 0) {
			this.#timer = window.setTimeout(() => this.hide(), duration);
		}
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	hide(): void {
		window.clearTimeout(this.#timer);
		this.containerEl.remove();
	}
}
