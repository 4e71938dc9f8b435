import { UNDO } from '../../../i18n/notices';
import { FOLLOW_UPS_VIEW } from '../../../i18n/views';
import type { Done } from '../../context/undo-history';
import { showError, UNDO_MS } from '../../notices/show-notice';

/** What was just done, for eyes and screen readers, with a way back for some seconds. It's above the list, because the status bar covers what is below. */
export class DoneLine {
	readonly #element: HTMLElement;
	readonly #text: HTMLElement;
	#timer = 0;

	constructor(
		parent: HTMLElement,
		private readonly undone: () => void,
	) {
		this.#element = parent.createDiv('ifu-done');
		this.#text = this.#element.createDiv({ attr: { role: 'status' } });
		this.#element.hide();
	}

	show({ message, undo, more }: Done): void {
		this.clear();
		this.#element.show();
		this.#text.setText(message);
		if (more) {
			const list = this.#element.createEl('button', { text: more.label });
			list.addEventListener('click', more.show);
		}
		if (undo) {
			const button = this.#element.createEl('button', { text: UNDO.button });
			button.addEventListener('click', () => {
				this.clear();
				void undo().then(this.undone, showError);
			});
		}
		this.#timer = window.setTimeout(() => this.clear(), UNDO_MS);
	}

	clear(): void {
		window.clearTimeout(this.#timer);
		this.#element.hide();
		this.#text.setText('');
		for (const button of this.#element.findAll('button')) {
			button.remove();
		}
	}
}

/** What can be done with several follow-ups at once. */
export class SelectionBar {
	readonly #element: HTMLElement;

	constructor(
		parent: HTMLElement,
		private readonly buttons: readonly (readonly [string, (at: HTMLElement) => void])[],
	) {
		this.#element = parent.createDiv({
			cls: 'ifu-selection',
			attr: { role: 'toolbar', 'aria-label': FOLLOW_UPS_VIEW.selection },
		});
		this.#element.createSpan({ attr: { role: 'status' } });
		for (const [text, press] of this.buttons) {
			const button = this.#element.createEl('button', { text });
			button.addEventListener('click', () => press(button));
		}
		this.#element.hide();
	}

	show(count: number): void {
		this.#element.toggle(count > 0);
		this.#element.find('span').setText(FOLLOW_UPS_VIEW.selected(count));
	}
}
