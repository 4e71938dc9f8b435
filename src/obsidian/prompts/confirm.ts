import { ConfirmationModal, type App } from 'obsidian';
import { CONFIRM } from '../../i18n/forms';

export interface ConfirmOptions {
	readonly title: string;
	readonly text: string | DocumentFragment;
	/** What the button says that goes on. */
	readonly yes: string;
}

/** Asks before something is done; anything but a yes is a no, and a no is what Enter says. */
export function confirm(app: App, { title, text, yes }: ConfirmOptions): Promise<boolean> {
	return new Promise(resolve => {
		const modal = new ConfirmationModal(app);
		modal.setTitle(title).setContent(text);
		modal.addButton(button =>
			button
				.setButtonText(yes)
				.setCta()
				.onClick(() => resolve(true)),
		);
		modal.addButton(button =>
			button
				.setButtonText(CONFIRM.no)
				.setCancel()
				.setInitialFocus()
				.onClick(() => resolve(false)),
		);
		modal.setCloseCallback(() => resolve(false));
		modal.open();
	});
}
