import { Notice } from 'obsidian';
import { errorMessage } from '../../i18n/error-message';
import { UNDO } from '../../i18n/notices';
import type { CommandResult } from '../context/command';
import type { Done } from '../context/undo-history';

/** How long an action can be undone where it happened, in ms. */
export const UNDO_MS = 10_000;

/** Shows the result of some work as a notice, with an undo button if there is a way back; an error too. */
export async function showNotice(work: Promise<CommandResult>): Promise<void> {
	try {
		const result = await work;
		if (typeof result === 'object') {
			showDone(result);
		} else if (result !== undefined && result !== '') {
			new Notice(result);
		}
	} catch (error) {
		showError(error);
	}
}

function showDone({ message, undo, more }: Done): void {
	if (!undo && !more) {
		new Notice(message);
		return;
	}
	const content = createFragment();
	content.createDiv({ text: message });
	const buttons = content.createDiv('ifu-notice-buttons');
	const notice = new Notice(content, UNDO_MS);
	const addButton = (text: string, press: () => void): void => {
		buttons.createEl('button', { text }).addEventListener('click', () => {
			notice.hide();
			press();
		});
	};
	if (more) {
		addButton(more.label, more.show);
	}
	if (undo) {
		addButton(UNDO.button, () => void showNotice(undo()));
	}
}

/** Shows an error until it is clicked. */
export function showError(error: unknown): void {
	new Notice(errorMessage(error), 0);
}
