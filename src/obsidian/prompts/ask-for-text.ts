import { Modal, Setting, type App } from 'obsidian';
import { addFormButtons } from './form-buttons';

export interface TextQuestion {
	readonly title: string;
	/** Why it is asked for. */
	readonly about: string;
	readonly label: string;
	readonly done: string;
	readonly cancel: string;
	readonly lines?: number;
	readonly value?: string;
}

/** Asks for a text; undefined if the person cancels or leaves it empty. */
export function askForText(app: App, question: TextQuestion): Promise<string | undefined> {
	return new Promise(resolve => new TextModal(app, question, resolve).open());
}

class TextModal extends Modal {
	#answer: string | undefined;

	constructor(
		app: App,
		private readonly question: TextQuestion,
		private readonly answered: (text: string | undefined) => void,
	) {
		super(app);
	}

	override onOpen(): void {
		const { title, about, label, done, cancel, lines, value = '' } = this.question;
		this.setTitle(title);
		this.contentEl.createEl('p', { text: about });
		const form = this.contentEl.createEl('form', {
			cls: 'ifu-form',
			attr: { novalidate: 'true' },
		});
		const row = new Setting(form).setName(label).controlEl;
		const attr = { 'aria-label': label };
		const field =
			lines === undefined
				? row.createEl('input', { type: 'text', value, attr })
				: row.createEl('textarea', { text: value, attr: { ...attr, rows: lines } });
		addFormButtons(form, { done, cancel, close: () => this.close() });
		form.addEventListener('submit', event => {
			event.preventDefault();
			const text = field.value.trim();
			this.#answer = text === '' ? undefined : text;
			this.close();
		});
		field.focus();
		field.select();
	}

	override onClose(): void {
		this.contentEl.empty();
		this.answered(this.#answer);
	}
}
