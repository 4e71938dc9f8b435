import { parseUrl } from '../../core/notes/parse-url';
import { Modal, Setting, type App } from 'obsidian';
import { GOOGLE_PAGE } from '../../i18n/calendar-pages';

class AddressModal extends Modal {
	#pasted: string | undefined;

	constructor(
		app: App,
		private readonly opened: string,
		private readonly answered: (address: string | undefined) => void,
	) {
		super(app);
	}

	override onOpen(): void {
		this.setTitle(GOOGLE_PAGE.pasteTitle);
		const steps = this.contentEl.createEl('ol', { cls: 'ifu-steps' });
		for (const step of GOOGLE_PAGE.pasteSteps) {
			steps.createEl('li', { text: step });
		}
		const form = this.contentEl.createEl('form', { attr: { novalidate: 'true' } });
		const row = new Setting(form).setName(GOOGLE_PAGE.address).setClass('ifu-address');
		const field = row.controlEl.createEl('input', {
			type: 'url',
			attr: {
				'aria-label': GOOGLE_PAGE.address,
				autocomplete: 'off',
				placeholder: GOOGLE_PAGE.addressLike,
			},
		});
		field.addEventListener('input', () => void row.setErrorMessage(null));
		new Setting(form)
			.addButton(button =>
				button
					.setButtonText(GOOGLE_PAGE.openAgain)
					.onClick(() => void window.open(this.opened))
					.buttonEl.setAttribute('type', 'button'),
			)
			.addButton(button =>
				button
					.setButtonText(GOOGLE_PAGE.cancel)
					.onClick(() => this.close())
					.buttonEl.setAttribute('type', 'button'),
			)
			.addButton(button =>
				button.setButtonText(GOOGLE_PAGE.signIn).setCta().buttonEl.setAttribute('type', 'submit'),
			);
		form.addEventListener('submit', event => {
			event.preventDefault();
			// Messages and mail break long addresses into lines.
			const address = field.value.replace(/\s+/g, '');
			const fault = faultOf(address, this.opened);
			row.setErrorMessage(fault);
			if (fault !== null) {
				return field.focus();
			}
			this.#pasted = address;
			this.close();
		});
	}

	override onClose(): void {
		this.contentEl.empty();
		this.answered(this.#pasted);
	}
}

/** Null where it is the answer to the page that was opened. */
function faultOf(address: string, opened: string): string | null {
	const url = parseUrl(address);
	if (
		url?.hostname !== '127.0.0.1' ||
		!(url.searchParams.has('code') || url.searchParams.has('error'))
	) {
		return GOOGLE_PAGE.notTheAddress;
	}
	if (url.searchParams.get('state') === new URL(opened).searchParams.get('state')) {
		return null;
	}
	return GOOGLE_PAGE.anotherSignIn;
}

/**
 * Asks for the address that the browser could not open; undefined where the
 * person would rather not.
 */
export function askForAddress(
	app: App,
	opened: string,
	signal: AbortSignal,
): Promise<string | undefined> {
	return new Promise(resolve => {
		const modal = new AddressModal(app, opened, resolve);
		signal.addEventListener('abort', () => modal.close(), { once: true });
		modal.open();
	});
}
