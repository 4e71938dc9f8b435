import { ConfirmationModal, type App } from 'obsidian';
import { CALENDARS } from '../../i18n/calendars';

/**
 * Whether the events go too; undefined where the person would rather stay
 * connected.
 */
export function askHowToDisconnect(app: App, title: string): Promise<boolean | undefined> {
	return new Promise(resolve => {
		const modal = new ConfirmationModal(app);
		modal.setTitle(CALENDARS.disconnectTitle(title)).setContent(CALENDARS.disconnectText);
		modal.addButton(button =>
			button
				.setButtonText(CALENDARS.keepEvents)
				.setCta()
				.setInitialFocus()
				.onClick(() => resolve(false)),
		);
		modal.addButton(button =>
			button
				.setButtonText(CALENDARS.removeEvents)
				.setDestructive()
				.onClick(() => resolve(true)),
		);
		modal.addCancelButton();
		modal.setCloseCallback(() => resolve(undefined));
		modal.open();
	});
}
